import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { overviewQuery, systemsQuery, systemsTextsQuery, textsQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { readSystems, type SystemsReading } from '#view-models/systems/systems-reading.ts';

/** The systems with their texts and the bodies they are rolled out to, in the reader's language. */
export function useSystemsReading(): SystemsReading {
  const locale = useLocale();
  const { language } = locale;
  const [{ data: systems }, { data: systemsTexts }, { data: overview }, { data: texts }] = useSuspenseQueries({
    queries: [systemsQuery(), systemsTextsQuery(language), overviewQuery(), textsQuery(language)],
  });
  return useMemo(() => readSystems({ systems, systemsTexts, overview, texts }, locale), [systems, systemsTexts, overview, texts, locale]);
}
