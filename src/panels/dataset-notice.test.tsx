import { useSuspenseQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, test } from 'vitest';
import type { CopyStore } from '#dataset/copy-store.ts';
import { createDataset } from '#dataset/dataset.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { homeQuery, homeTextsQuery, indicatorQuery, manifestQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { languages } from '#model/language.ts';
import type { PublishedFiles } from '#mocks/published-files.ts';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { aRelease, bytesOf, publishedWith } from '#testing/published-release.ts';
import { publishOnNetwork, renderWithDataset } from '#testing/render-app.tsx';
import { DatasetErrorBoundary } from './DatasetErrorBoundary.tsx';
import { StaleNotice } from './StaleNotice.tsx';

const january = aRelease('2026.01');
const february = aRelease('2026.02');

/** A small page: release, date, a text of the dataset. */
function Page() {
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { data: home } = useSuspenseQuery(homeQuery());
  const { data: texts } = useSuspenseQuery(homeTextsQuery('en'));
  return (
    <p data-testid="page">
      {manifest.release} | {home.asOf} | {texts.plans['plan-2025']?.title}
    </p>
  );
}

function IndicatorPage() {
  const { data } = useSuspenseQuery(indicatorQuery('nobody'));
  return <p>{data.asOf}</p>;
}

function Screen({ page }: { readonly page?: React.ReactNode }) {
  return (
    <>
      <StaleNotice />
      <DatasetErrorBoundary>{page ?? <Page />}</DatasetErrorBoundary>
    </>
  );
}

const retry = () => screen.getByRole('button', { name: 'Try again' });

/** The copies of somebody who saw the whole page on an earlier day. */
async function copiesOf(files: PublishedFiles): Promise<CopyStore> {
  const copies = memoryCopyStore();
  const visit = createDataset({ source: memorySource(files), copies });
  await visit.readFile(datasetFiles.home);
  await visit.readFile({ ...datasetFiles.homeTexts, path: 'home-en.json' });
  await visit.settled();
  return copies;
}

describe('a reader without a copy', () => {
  test.each<[ScenarioName, string, RegExp]>([
    ['offline', 'The figures could not be fetched', /no connection/],
    ['server-error', 'The server did not answer as it should', /error 503/],
    ['malformed', 'A file was refused because its content is not as agreed', /home(-en)?\.json/],
    ['wrong-schema', 'A file was refused because its content is not as agreed', /home(-en)?\.json/],
    ['tampered', 'A file was refused because it was changed on the way', /home(-en)?\.json/],
    ['unknown-version', 'These figures need a newer version of this site', /format 2; this site reads format 1/],
  ])('is told what is wrong when the day is %s, and sees the page when trying again helps', async (scenario, title, text) => {
    await renderWithDataset(<Screen />, { scenario, files: january });
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(title);
    expect(notice).toHaveTextContent(text);
    publishOnNetwork('normal', january);
    await userEvent.click(retry());
    expect(await screen.findByTestId('page')).toHaveTextContent('2026.01 | 2026-01-28 | Plan of 2026.01');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is told again when trying again does not help', async () => {
    await renderWithDataset(<Screen />, { scenario: 'offline', files: january });
    await screen.findByRole('alert');
    publishOnNetwork('server-error', january);
    await userEvent.click(retry());
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('error 503'));
  });

  it('waits for a slow line under a sign that it is loading', async () => {
    await renderWithDataset(<Screen />, { scenario: 'slow', files: january });
    expect(screen.getByText('Loading')).toBeInTheDocument();
    expect(await screen.findByTestId('page', {}, { timeout: 10_000 })).toHaveTextContent('Plan of 2026.01');
    expect(screen.queryByText('Loading')).toBeNull();
  }, 12_000);

  it('finds the parts that did not fit under details', async () => {
    await renderWithDataset(<Screen page={<HomeDate />} />, { scenario: 'wrong-schema', files: january });
    expect(await screen.findByText(/^asOf: /)).toBeInTheDocument();
    expect(screen.getByText('Details')).toBeInTheDocument();
  });

  it('is told that what no release names is not published', async () => {
    await renderWithDataset(<Screen page={<IndicatorPage />} />, { scenario: 'not-published', files: january });
    expect(await screen.findByRole('alert')).toHaveTextContent('The release does not hold indicators/nobody.json');
  });

  it('is offered the newer site when the format is newer', async () => {
    await renderWithDataset(<Screen />, { scenario: 'unknown-version', files: january });
    expect(await screen.findByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  });

  it('reads the date of an old release, which is no failure', async () => {
    await renderWithDataset(<Screen />, { scenario: 'stale', files: january });
    expect(await screen.findByTestId('page')).toHaveTextContent('2025.01');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

function HomeDate() {
  const { data: home } = useSuspenseQuery(homeQuery());
  return <p>{home.asOf}</p>;
}

describe('a reader with a copy of the release before', () => {
  test.each<[ScenarioName, string]>([
    ['offline', 'The figures could not be fetched'],
    ['server-error', 'The server did not answer as it should'],
    ['malformed', 'A file was refused because its content is not as agreed'],
    ['wrong-schema', 'A file was refused because its content is not as agreed'],
    ['tampered', 'A file was refused because it was changed on the way'],
    ['unknown-version', 'These figures need a newer version of this site'],
    ['refused-release', 'A file was refused because it was changed on the way'],
  ])('keeps it whole when the day is %s, is told why, and returns to the newest when it can be had', async (scenario, reason) => {
    await renderWithDataset(<Screen />, { scenario, files: february, copies: await copiesOf(january) });
    await waitFor(() => expect(screen.getByTestId('page')).toHaveTextContent('2026.01 | 2026-01-28 | Plan of 2026.01'));
    const bar = screen.getByRole('status');
    expect(bar).toHaveTextContent(/^You see the last good copy Release 2026\.01, as of 28 January 2026, .*/);
    expect(bar).toHaveTextContent(reason);
    expect(screen.queryByRole('alert')).toBeNull();
    publishOnNetwork('normal', february);
    await userEvent.click(retry());
    await waitFor(() => expect(screen.getByTestId('page')).toHaveTextContent('2026.02 | 2026-02-28 | Plan of 2026.02'));
    expect(bar).toBeEmptyDOMElement();
  });

  it('keeps the page on screen while a second try fails', async () => {
    await renderWithDataset(<Screen />, { scenario: 'offline', files: february, copies: await copiesOf(january) });
    await screen.findByTestId('page');
    await userEvent.click(retry());
    await waitFor(() => expect(retry()).toBeEnabled());
    expect(screen.getByTestId('page')).toHaveTextContent('Plan of 2026.01');
    expect(screen.getByRole('status')).toHaveTextContent('You see the last good copy');
  });

  it('is not shown a copy in place of what was never published', async () => {
    await renderWithDataset(<Screen page={<IndicatorPage />} />, { scenario: 'normal', files: february, copies: await copiesOf(january) });
    expect(await screen.findByRole('alert')).toHaveTextContent('This file is not published');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('texts of the dataset', () => {
  const hostile = '<img src=x onerror="globalThis.stolen = true">';

  it('are shown as text, whatever they hold', async () => {
    const texts = { ...JSON.parse(new TextDecoder().decode(january.get('home-en.json'))), plans: { 'plan-2025': { title: hostile } } };
    const contents = new Map(january);
    const files = publishedWith(new Map([...contents, ['home-en.json', bytesOf(texts)]]));
    const { container } = await renderWithDataset(<Screen />, { files });
    expect(await screen.findByTestId('page')).toHaveTextContent(hostile);
    expect(container.querySelector('img')).toBeNull();
    expect('stolen' in globalThis).toBe(false);
  });

  it('are shown as text in a notice too', async () => {
    const contents = new Map(january);
    const texts = { schemaVersion: 1, language: 'en', plans: { [hostile]: { title: 7 } }, framework: {}, institutions: {}, indicators: {}, units: {}, notes: [] };
    const files = publishedWith(new Map([...contents, ['home-en.json', bytesOf(texts)]]));
    const { container } = await renderWithDataset(<Screen />, { files });
    expect(await screen.findByRole('alert')).toHaveTextContent(`plans.${hostile}.title`);
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('a failure that nobody expected', () => {
  function Broken(): never {
    throw new TypeError('a mistake in the program');
  }

  test.each(languages)('is admitted in %s without its technical words', async (language) => {
    const { t } = await loadLocale(language, []);
    await renderWithDataset(<Screen page={<Broken />} />, { language, files: january });
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(t('notice.unexpected.title'));
    expect(notice).not.toHaveTextContent('a mistake in the program');
  });
});

describe('a notice', () => {
  test.each(languages)('speaks %s', async (language) => {
    const { t } = await loadLocale(language, []);
    await renderWithDataset(<Screen />, { language, scenario: 'offline', files: january });
    expect(await screen.findByRole('alert')).toHaveTextContent(t('notice.unreachable.text'));
    expect(screen.getByRole('button', { name: t('notice.retry') })).toBeEnabled();
  });
});
