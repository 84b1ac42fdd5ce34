import { expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { languages } from '#model/language.ts';
import type { Manifest } from '#model/manifest.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import { anIndicatorFile, indicatorTexts } from '#testing/indicator-file-builder.ts';
import { publishedWith } from '#testing/published-release.ts';
import { aReleasedIndicator } from '#testing/release-file-builder.ts';
import { embedFigure, embedPage } from '#view-models/embed/embed-page.ts';
import { pinnedRelease } from '#view-models/embed/pinned-release.ts';
import { releasedPage } from '#view-models/embed/released-page.ts';
import { indicatorFigure } from '#view-models/indicator/indicator-figure.ts';
import { readIndicator } from '#view-models/indicator/indicator-reading.ts';
import { trajectoryFigure } from '#view-models/indicator/trajectory-figure.ts';
import { phoneSize, wideSize } from '#view-models/indicator/trajectory/frame.ts';
import { node } from './node.ts';
import { pageNodes } from './page-node.ts';
import { shapeNode } from './shape-node.ts';

const manifest = JSON.parse(new TextDecoder().decode(publishedWith(new Map()).get('manifest.json'))) as Manifest;

async function shown(language: (typeof languages)[number], given: Partial<Manifest> = {}) {
  const locale = await loadLocale(language, ['indicator', 'figure', 'embed']);
  const reading = readIndicator({ file: anIndicatorFile(), texts: indicatorTexts({ language }), locale });
  const figure = embedFigure(reading, 640);
  const page = embedPage(reading, { ...manifest, ...given }, figure);
  const picture = node('div', {}, ...figure.wide.shapes.map(shapeNode));
  const main = node('main', {}, ...pageNodes({ page, released: null, warning: null, picture, table: figure.table, fullPage: 'https://example.org/page', locale }));
  return { main, figure, reading, locale };
}

it.each(languages)('says in %s what the page of the indicator says, with the same figures', async (language) => {
  const { main, reading, locale } = await shown(language);
  const [wide, narrow] = [trajectoryFigure(reading, wideSize), trajectoryFigure(reading, phoneSize)];
  const ofPage = indicatorFigure(reading, wide, narrow);
  expect(main.textContent).toContain(ofPage.finding.join(' '));
  expect(main.textContent).toContain(ofPage.sources[0]);
  expect(main.textContent).toContain(manifest.fingerprint.slice(0, 8));
  expect(main.textContent).toContain(locale.format.day(manifest.asOf));
  expect(main.querySelector('.embed__status')?.textContent).toContain(locale.t('word.status.not-rated'));
  const cells = [...main.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(cells).toEqual(ofPage.table.rows.map((row) => row.cells));
  expect(main.querySelectorAll('[style], [onclick], script')).toHaveLength(0);
  expect(main.querySelector('a')).toMatchObject({ target: '_blank', rel: 'noopener', href: 'https://example.org/page' });
});

it('draws every shape of the figure, and no text as markup', async () => {
  const { main, figure } = await shown('en');
  expect(main.querySelectorAll('figure div > *')).toHaveLength(figure.wide.shapes.length);
  expect(node('p', {}, '<b>x</b>').innerHTML).toBe('&lt;b&gt;x&lt;/b&gt;');
});

it.each([
  [{ kind: 'demonstration' }, 'Demonstration data, not official'],
  [{ edition: 'full' }, 'Internal edition'],
] as const)('marks %o first of all', async (given, mark) => {
  const { main } = await shown('en', given);
  expect(main.firstElementChild?.textContent).toBe(mark);
});

it('knows what a pinned release is to the newest', () => {
  const file = { earlier: [{ release: '2026.05', rows: [], absent: [] }] };
  const newest = { release: '2026.11' };
  expect([undefined, '2026.11', '2026.05', '2019.01'].map((pin) => pinnedRelease(pin, newest, file).kind)).toEqual(['newest', 'newest', 'earlier', 'unknown']);
});

it('says what a pinned earlier release published, and that there is a newer one', async () => {
  const { reading } = await shown('en');
  const released: ReleaseFile = {
    schemaVersion: 1, id: '2026.05', asOf: '2026-05-20', previous: null, method: { id: 'trajectory', version: 1 }, fingerprint: null,
    indicators: [aReleasedIndicator({ latest: { time: '2023', value: 71, status: 'A', qualifier: null } })], changes: { values: [], parts: [], targets: [], settings: [] },
  };
  const page = releasedPage(reading, { release: '2026.11', asOf: '2026-11-21' }, released, undefined);
  expect(page.newer).toContain('A newer release exists: 2026.11, as of 21 November 2026.');
  expect(page.lines[0]).toBe('Latest value in that release: 71% (2023).');
  expect(page.lines[1]).toContain('Behind');
});
