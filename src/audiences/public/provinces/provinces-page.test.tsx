import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import { createAppRouter } from '#app/router.tsx';
import { createDataset } from '#dataset/dataset.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { anIndicatorFile, aRow, indicatorTexts } from '#testing/indicator-file-builder.ts';
import { aProvinceFile, aProvincesFile, byProvince, provincesTexts, twoYears } from '#testing/provinces-builder.ts';
import { bytesOf, publishedWith } from '#testing/published-release.ts';

const languages = ['lo', 'en', 'vi'] as const;

/** Opens an address as a reader does. */
async function open(address: string) {
  const series = [{ id: 'mtc', role: 'headline' as const, joins: null, rows: [aRow('2012', 80), aRow('2017', 92)] }];
  const contents = new Map([
    ['provinces.json', bytesOf(aProvincesFile())],
    ['search-en.json', bytesOf({ schemaVersion: 1, language: 'en', concepts: [], entries: [] })],
    ...aProvincesFile().areas.map(({ id, from }) => [`provinces/${id}.json`, bytesOf(aProvinceFile({ id, from, ...(from === null ? {} : { indicators: [] }) }))] as const),
    ...languages.map((language) => [`texts-${language}.json`, bytesOf({ ...provincesTexts(), language })] as const),
    ...['coverage', 'phones'].flatMap((id) => [
      [`indicators/${id}.json`, bytesOf(anIndicatorFile({ indicator: { id }, series }))] as const,
      [`indicators/${id}.by.json`, bytesOf(byProvince(id === 'coverage' ? twoYears : { '2017': { 'LA-VT': 9, 'LA-PH': 'Q' } }, id === 'coverage' ? 'mtc' : 'gdl'))] as const,
      ...languages.map((language) => [`texts/${language}/${id}.json`, bytesOf(indicatorTexts({ language, title: provincesTexts().indicators[id]?.title ?? id }))] as const),
    ]),
  ]);
  const queryClient = createDatasetClient(createDataset({ source: memorySource(publishedWith(contents)), copies: memoryCopyStore() }));
  const history = createMemoryHistory({ initialEntries: [address] });
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createAppRouter({ queryClient, history })} />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 });
  return { container, history };
}

describe('page of the provinces', { timeout: 30_000 }, () => {
  it('has one first heading, a title, and says the gap', async () => {
    const { container } = await open('/en/provinces');
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['Provinces']);
    await waitFor(() => expect(document.title).toBe('Provinces – Digital Economy Progress, Lao PDR'));
    expect(screen.getByText('4G coverage, 2017: 99% in Vientiane Capital against 81% in Salavan, a gap of 18 points.')).toBeVisible();
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('offers the indicators and the periods with data as links', async () => {
    await open('/en/provinces');
    const links = (name: string) => within(screen.getByRole('navigation', { name })).getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links('Indicator')).toEqual([
      ['4G coverage', '/en/provinces?indicator=coverage'],
      ['Households without a phone', '/en/provinces?indicator=phones'],
    ]);
    expect(links('Period shown')).toEqual([
      ['2012', '/en/provinces?indicator=coverage&period=2012'],
      ['2017', '/en/provinces?indicator=coverage&period=2017'],
    ]);
  });

  test.each([
    ['?indicator=phones', 'Households without a phone, 2017: the only province with a value is Vientiane Capital, with 9%.'],
    ['?indicator=coverage&period=2012', '4G coverage, 2012: 97% in Vientiane Capital against 65% in Salavan, a gap of 32 points.'],
    ['?indicator=nonsense&period=1900', '4G coverage, 2017: 99% in Vientiane Capital against 81% in Salavan, a gap of 18 points.'],
  ])('shows what the address asks for, else the nearest: %s', async (search, finding) => {
    await open(`/en/provinces${search}`);
    expect(await screen.findByText(finding)).toBeVisible();
  });

  it('has a link to every province in the map, told with its value or why there is none', async () => {
    await open('/en/provinces');
    const map = screen.getAllByRole('group', { name: '4G coverage by province, 2017: map' })[0];
    const links = within(map ?? document.body).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label'))).toContain('Xaysomboun, 2017: no data: province re-created in 2013');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/en/provinces/LA-VT', '/en/provinces/LA-PH', '/en/provinces/LA-SL', '/en/provinces/LA-XS']);
  });

  it('says the value of the province that has the focus, and forgets it after', async () => {
    const { container } = await open('/en/provinces');
    const reading = () => container.querySelector('.provinces-page__reading')?.textContent;
    const link = screen.getAllByRole('link', { name: 'Phongsaly, 2017: 91%, place 2 of 3 from the highest; 2012: 66%' })[0];
    act(() => link?.focus());
    expect(reading()).toBe('Phongsaly, 2017: 91%, place 2 of 3 from the highest; 2012: 66%');
    expect(container.querySelectorAll('.province-spot--active')).toHaveLength(4);
    act(() => link?.blur());
    expect(reading()).toMatch(/^Point at a province/);
  });

  it('goes to a province at a click on its shape', async () => {
    const { history } = await open('/en/provinces');
    const shape = screen.getAllByRole('link', { name: /^Salavan, 2017/ })[0];
    fireEvent.click(shape ?? document.body);
    await waitFor(() => expect(history.location.pathname).toBe('/en/provinces/LA-SL'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Salavan' })).toBeVisible();
  });

  it('has the figures of all periods in a table with links', async () => {
    await open('/en/provinces');
    const table = within(screen.getByRole('table', { name: '4G coverage, all periods with values by province; order of 2017' }));
    expect(table.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['Province', 'Place from the highest', '2012', '2017', 'Change'],
      ['Vientiane Capital', '1', '97', '99', '+2 points'],
      ['Phongsaly', '2', '66', '91', '+25 points'],
      ['Salavan', '3', '65', '81', '+16 points'],
      ['Xaysomboun', '', 'no data: not a province before 2013', 'no data: province re-created in 2013', ''],
      ['Lao PDR', '', '80', '92', '+12 points'],
    ]);
  });
});

describe('page of one province', { timeout: 30_000 }, () => {
  it('has one first heading, a title, its table and its place in the map', async () => {
    const { container } = await open('/en/provinces/LA-SL');
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['Salavan']);
    await waitFor(() => expect(document.title).toBe('Salavan – Digital Economy Progress, Lao PDR'));
    expect(screen.getByRole('img', { name: 'Salavan on the map of the country' })).toBeInTheDocument();
    const table = within(screen.getByRole('table', { name: /^Latest values of Salavan;/ }));
    expect(table.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent)).slice(1)).toEqual([
      ['4G coverage', '', '81%', '2017', '92%', '−11 points', '3 of 3', '+16 points since 2012'],
      ['Households without a phone less is better', '', '12.5% (provisional)', '2017', '4.5%', '+8.0 points', '1 of 2', ''],
    ]);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('says of a province without values why, and what others have', async () => {
    await open('/en/provinces/LA-XS');
    expect(screen.getByText('Xaysomboun has no value for any of the 2 indicators that are published by province.')).toBeVisible();
    expect(screen.getByText(/^Xaysomboun was re-created as a province in 2013\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Households without a phone' })).toHaveAttribute('href', '/en/indicators/phones');
    expect(screen.queryByRole('heading', { name: 'Beside the country as a whole' })).toBeNull();
  });

  it('is found by its code in small letters', async () => {
    const { history } = await open('/en/provinces/la-vt');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Vientiane Capital');
    expect(history.location.pathname).toBe('/en/provinces/LA-VT');
  });

  test.each(['LA-ZZ', 'LA', 'constructor'])('there is no page of %s', async (iso) => {
    await open(`/en/provinces/${iso}`);
    expect(screen.getByRole('heading', { level: 1, name: 'This page was not found' })).toBeVisible();
  });

  test.each([
    ['lo', 'ທຸກຄ່າທີ່ເຜີຍແຜ່'],
    ['vi', 'Tất cả giá trị đã công bố'],
  ])('speaks %s', async (language, heading) => {
    await open(`/${language}/provinces/LA-SL`);
    expect(screen.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  });
});
