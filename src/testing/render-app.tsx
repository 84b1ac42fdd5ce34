import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import type { MessageArea } from '#i18n/catalogue.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import type { CopyStore } from '#dataset/copy-store.ts';
import { createDataset, type Dataset } from '#dataset/dataset.ts';
import type { DatasetSource } from '#dataset/dataset-source.ts';
import { httpSource } from '#dataset/http-source.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { demonstrationFiles, smallestSize } from '#mocks/demonstration-files.ts';
import { datasetHandlers } from '#mocks/handlers.ts';
import { server } from '#mocks/node.ts';
import type { PublishedFiles } from '#mocks/published-files.ts';
import type { ScenarioName } from '#mocks/scenarios.ts';
import type { Language } from '#model/language.ts';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

/** Areas of messages beside shell and words that a test's screen needs. */
const everyArea: readonly MessageArea[] = ['home', 'indicators', 'indicator'];

const base = () => new URL('/dataset/', location.href).href;

/** Puts published files on the network of the test, on the kind of day the scenario names; replaces what was there. */
export function publishOnNetwork(scenario: ScenarioName = 'normal', files?: PublishedFiles): void {
  server.resetHandlers(...datasetHandlers(base(), () => (files === undefined ? demonstrationFiles(smallestSize) : Promise.resolve(files)), scenario));
}

type RenderOptions = {
  readonly language?: Language;
  /** What the network is like; ignored where a source is given. */
  readonly scenario?: ScenarioName;
  /** The published files; the demonstration dataset where none are given. */
  readonly files?: PublishedFiles;
  /** A source in place of the network. */
  readonly source?: DatasetSource;
  /** Copies of an earlier visit. */
  readonly copies?: CopyStore;
};

/** Renders inside everything a screen needs: dataset, query cache, words and formats of a language. */
export async function renderWithDataset(ui: ReactNode, options: RenderOptions = {}): Promise<RenderResult & { readonly dataset: Dataset }> {
  const { language = 'en', scenario, files, source = httpSource(base()), copies = memoryCopyStore() } = options;
  if (options.source === undefined) publishOnNetwork(scenario, files);
  const dataset = createDataset({ source, copies });
  const locale = await loadLocale(language, everyArea);
  const result = render(
    <QueryClientProvider client={createDatasetClient(dataset)}>
      <LocaleProvider locale={locale}>
        <Suspense fallback={<p>{locale.t('shell.loading')}</p>}>{ui}</Suspense>
      </LocaleProvider>
    </QueryClientProvider>,
    // What a boundary caught is on screen, where tests look for it.
    { onCaughtError: () => undefined },
  );
  return { ...result, dataset };
}
