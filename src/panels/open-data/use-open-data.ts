import { useSuspenseQueries } from '@tanstack/react-query';
import { manifestQuery, openDataQuery, textsQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { useOrigin } from '#url/use-origin.ts';
import { useDataset } from '../use-dataset-notice.ts';

/** The list of files, what the release says of itself, the names of the indicators, and the address of a published file in full. */
export function useOpenData() {
  const locale = useLocale();
  const { base } = useDataset();
  const [{ data: file }, { data: manifest }, { data: texts }] = useSuspenseQueries({ queries: [openDataQuery(), manifestQuery(), textsQuery(locale.language)] });
  const origin = useOrigin();
  // The files may lie on another host.
  const addressOf = (path: string): string => (origin === '' ? base + path : new URL(base + path, origin).href);
  return { file, manifest, texts, locale, addressOf };
}
