import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import { demonstrationFiles, smallestSize } from '#mocks/demonstration-files.ts';
import { openDataFileSchema } from '#model/open-data-file.ts';
import { openApp } from '#testing/open-app.tsx';
import { publishedJson } from '#testing/published-json.ts';

const open = async (address: string) => {
  const opened = await openApp(address);
  await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 });
  return opened;
};
const index = async () => openDataFileSchema.parse(publishedJson(await demonstrationFiles(smallestSize), 'download/open-data.json'));

describe('the page of open data', { timeout: 60_000 }, () => {
  it('lists every file of the whole dataset with a link to it', async () => {
    await open('/en/data');
    const { files } = await index();
    const table = screen.getByRole('table', { name: 'The whole dataset' });
    const links = within(table).getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(links).toHaveLength(files.length);
    for (const [at, { path }] of files.entries()) expect(links[at]).toMatch(new RegExp(`${path}$`));
    expect(within(table).getByRole('button', { name: 'Copy the address: Verdicts' })).toBeVisible();
  });

  it('counts what is left out, and names the sources', async () => {
    await open('/en/data');
    const { restricted, package: packed } = await index();
    expect(packed.leftOut + packed.splitOff).toBeGreaterThan(0);
    const part = screen.getByRole('region', { name: 'What is left out, and why' });
    expect(part).toHaveTextContent(packed.fingerprint);
    expect(within(part).getAllByRole('rowheader')).toHaveLength(restricted.length);
    expect(restricted.reduce((sum, { rows }) => sum + rows, 0)).toBe(packed.leftOut + packed.splitOff);
  });

  it('finds the table of an indicator by name, and keeps the query in the address', async () => {
    const { router } = await open('/en/data');
    const part = screen.getByRole('region', { name: 'One indicator' });
    expect(within(part).getAllByRole('listitem')).toHaveLength(12);
    const { indicators } = await index();
    const [wanted] = indicators;
    fireEvent.change(within(part).getByRole('searchbox'), { target: { value: wanted?.id ?? '' } });
    await waitFor(() => expect(router.state.location.search).toMatchObject({ q: wanted?.id }));
    await waitFor(() => expect(within(part).getAllByRole('link')[0]).toHaveAttribute('href', expect.stringMatching(`${wanted?.path}$`)));
    fireEvent.change(within(part).getByRole('searchbox'), { target: { value: 'xyzzyx' } });
    expect(await within(part).findByText('No indicator has this name.')).toBeVisible();
  });

  it('cites the release, and says that the demonstration is one', async () => {
    await open('/en/data');
    const part = screen.getByRole('region', { name: 'How to cite' });
    expect(part).toHaveTextContent(/@misc\{[a-z-]+-2026\.11,/);
    expect(part).toHaveTextContent(/TY - DATA/);
    expect(part).toHaveTextContent(/Demonstration data, not official/);
  });

  test.each(['lo', 'vi'])('speaks %s', async (language) => {
    const { container } = await open(`/${language}/data`);
    expect(screen.getByRole('main').textContent).not.toMatch(/openData\.|\{(?:name|count|rows|indicators|licence|shown|leftOut|splitOff|may)\}/);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });
});
