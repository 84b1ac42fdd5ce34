import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Language } from '#model/language.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { anItem, anOverviewWithGroups } from '#testing/group-overview-builder.ts';
import { anIndicatorSummary, aTextsFile, aVerdictSummary } from '#testing/overview-file-builder.ts';
import { openOverviewScreen } from '#testing/open-overview-screen.tsx';

const lastKnown = { status: 'off-track', time: '2024', ratio: 0.1, achieved: 1 / 15, expectedValue: 85 } as const;
const red = anIndicatorSummary({
  id: 'red', in: ['programme-1'], decimals: 0, latest: { time: '2024', value: 76, status: 'A', qualifier: null }, spark: [[2022, 75], [2024, 76]], path: [[2022, 75], [2025, 90]],
  verdicts: [aVerdictSummary({ status: 'not-rated', reason: 'no-data-at-deadline', lastKnown })],
});
const plain = anIndicatorSummary({ id: 'plain', in: ['programme-1'] });
const overviewOfTwo = anOverviewWithGroups([red, plain], {
  framework: [anItem('programme-1'), anItem('goal-1', { kind: 'goal', parent: 'vision-2040' }), anItem('component-use', { kind: 'component', parent: 'plan-2025' }), anItem('sector-trade', { kind: 'sector', parent: 'component-use' })],
});

type Given = { readonly overview?: OverviewFile; readonly texts?: Partial<TextsFile>; readonly language?: Language };

function open(path: string, { overview = overviewOfTwo, texts = {}, language = 'en' }: Given = {}) {
  const named = aTextsFile(overview, { red: '4G coverage', plain: 'Computers' }, language);
  return openOverviewScreen(path, { overview, texts: { ...named, ...texts }, language });
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('page of a group', { timeout: 30_000 }, () => {
  it('has one first heading, a title, its place, and a heading for every part', async () => {
    await open('programmes/programme-1');
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['Title of programme-1']);
    await waitFor(() => expect(document.title).toBe('Title of programme-1 – Digital Economy Progress, Lao PDR'));
    expect(within(screen.getByRole('navigation', { name: 'You are here' })).getByRole('link', { name: 'Strategy 2021–2030' })).toHaveAttribute('href', '/en/plans/strategy-2030');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Where its indicators stand',
      'Worst case',
      'Rated and reported',
      'Every indicator on one time axis',
      'The mean, with its range',
    ]);
    expect(screen.getByText(/^None of the two indicators of this programme can be judged at present: when last measured in 2024 one was off track/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'These 2 indicators in the table' })).toHaveAttribute('href', '/en/indicators?programme=programme-1');
  });

  it('names the worst case with its link, and never as a verdict of today', async () => {
    await open('programmes/programme-1');
    const worst = part('Worst case');
    expect(worst.getByRole('link', { name: '4G coverage' })).toHaveAttribute('href', '/en/indicators/red');
    expect(worst.getByRole('listitem')).toHaveTextContent('Off track (last known, 2024)76% in 2024, when the path stood at 85%. Target for 2025: 90%.');
  });

  it('shows every indicator with its link, its picture in words, and the table of all', async () => {
    const { router } = await open('programmes/programme-1');
    const multiples = part('Every indicator on one time axis');
    expect(multiples.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['4G coverage', 'Computers']);
    expect(multiples.getByRole('img', { name: '76% in 2024, when the path stood at 85%. Target for 2025: 90%.' })).toBeVisible();
    await userEvent.click(multiples.getByText('Read as a table'));
    expect(multiples.getByRole('row', { name: /^4G coverage 76% 2024 85% 90% \(2025\) Cannot say no final value; Off track/ })).toBeVisible();
    await userEvent.click(multiples.getByRole('link', { name: 'Computers' }));
    await waitFor(() => expect(router.state.location.href).toBe('/en/indicators/plain'));
  });

  it('says at its foot why there is no mean', async () => {
    await open('programmes/programme-1');
    expect(part('The mean, with its range').getByText('0 of 2 indicators can be rated, so no mean is given.')).toBeVisible();
  });

  it('has a state without any indicator, with what stands below it', async () => {
    await open('components/component-use');
    expect(screen.getByText('No indicator has been published for this component yet.')).toBeVisible();
    expect(part('What will stand here').getByRole('link', { name: 'All indicators' })).toHaveAttribute('href', '/en/indicators');
    expect(part('The sector of this component').getByRole('link', { name: 'Title of sector-trade' })).toHaveAttribute('href', '/en/sectors/sector-trade');
  });

  it.each(['programmes/nothing', 'pillars/programme-1', 'sectors/%F0%9F%98%80'])('says that %s was not found', async (path) => {
    await open(path);
    expect(screen.getByRole('heading', { level: 1, name: 'This page was not found' })).toBeVisible();
  });

  it('speaks Lao and Vietnamese, and has no style attribute', async () => {
    const { container } = await open('goals/goal-1', { language: 'lo' });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('ສິ່ງທີ່ຈະສະແດງຢູ່ນີ້');
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('shows hostile names as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"> {count} javascript:alert(1)';
    const { container } = await open('programmes/programme-1', { texts: { framework: { 'programme-1': { title: hostile } }, indicators: { red: { title: hostile } } } });
    expect(screen.getAllByText(hostile, { exact: false }).length).toBeGreaterThan(2);
    expect(container.querySelector('img')).toBeNull();
  });

  it('keeps many indicators on one page', async () => {
    const overview = anOverviewWithGroups(Array.from({ length: 160 }, (_, index) => anIndicatorSummary({ id: `indicator-${index}`, in: ['programme-1'] })));
    const { container } = await open('programmes/programme-1', { overview });
    expect(container.querySelectorAll('.multiples--many .multiple')).toHaveLength(160);
  });
});
