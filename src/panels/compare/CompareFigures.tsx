import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { indicatorQuery, overviewQuery, textsQuery } from '#dataset/queries.ts';
import { FigureFrame } from '#panels/figure/FigureFrame.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { CompareSearch } from '#url/compare-search.ts';
import { comparedIndicator } from '#view-models/compare/compared-indicator.ts';
import { type Comparison, comparison } from '#view-models/compare/comparison.ts';
import { indexFigure } from '#view-models/compare/index-figure.ts';
import { multiplesFigure } from '#view-models/compare/multiples-figure.ts';
import { BaseYear } from './BaseYear.tsx';
import type { OnCompare } from './ComparePanel.tsx';
import { CompareSources } from './CompareSources.tsx';

type CompareFiguresProps = { readonly ids: readonly string[]; readonly search: CompareSearch; readonly onChange: OnCompare };

/** The picture asked for, with its finding, what could not be drawn, and the sources. */
export function CompareFigures({ ids, search: { as, base }, onChange }: CompareFiguresProps) {
  const { t } = useLocale();
  const given = useComparison(ids, base);
  const isIndex = as === 'index' && ids.length > 1;
  const figure = useMemo(() => (isIndex ? indexFigure(given) : multiplesFigure(given)), [given, isIndex]);
  const finding = figure === null ? t('compare.noIndex') : figure.finding.join(' ');
  return (
    <>
      <Section title={figure?.title ?? t('compare.way.index')}>
        {finding === '' ? null : <p className="compare__finding measure">{finding}</p>}
        {isIndex && given.base !== null ? <BaseYear comparison={given} onChange={onChange} /> : null}
        {figure === null ? null : <FigureFrame figure={figure} tableLabel={t('compare.tableLabel')} />}
        {isIndex && given.excluded.length > 0 ? <NotDrawn excluded={given.excluded} /> : null}
      </Section>
      <CompareSources items={given.items} />
    </>
  );
}

/** The figures of the indicators, each file fetched once and all at the same time. */
function useComparison(ids: readonly string[], wanted: number | null): Comparison {
  const locale = useLocale();
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(locale.language));
  const files = useSuspenseQueries({ queries: ids.map((id) => indicatorQuery(id)), combine: (results) => results.map(({ data }) => data) });
  return useMemo(() => {
    const items = files.flatMap((file) => {
      const summary = overview.indicators.find(({ id }) => id === file.indicator.id);
      return summary === undefined ? [] : [comparedIndicator({ file, summary, texts, locale })];
    });
    return comparison({ items, wanted, since: Math.min(...overview.plans.map(({ from }) => from)), locale });
  }, [files, overview, texts, locale, wanted]);
}

function NotDrawn({ excluded }: { readonly excluded: Comparison['excluded'] }) {
  const { t } = useLocale();
  return (
    <>
      <h3 className="compare__heading">{t('compare.notDrawn')}</h3>
      <ul className="compare__excluded">
        {excluded.map(({ item, reason }) => (
          <li key={item.id}>{t('compare.cannotSay', { status: item.title, reason })}</li>
        ))}
      </ul>
    </>
  );
}
