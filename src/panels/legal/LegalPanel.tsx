import { useQuery, useSuspenseQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { legalQuery, legalTextsQuery, searchQuery } from '#dataset/queries.ts';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { type LegalSearch, legalSearchDefaults } from '#url/legal-search.ts';
import { inForceFigure } from '#view-models/legal/in-force-figure.ts';
import { legalHead } from '#view-models/legal/legal-head.ts';
import type { LegalFacetId, LegalSort, LegalSortKey } from '#view-models/legal/legal-request.ts';
import { legalRows } from '#view-models/legal/legal-row.ts';
import { legalTable } from '#view-models/legal/legal-table.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { SearchField } from '../indicators/SearchField.tsx';
import { LegalFilters } from './LegalFilters.tsx';
import { LegalHead } from './LegalHead.tsx';
import { LegalRegister } from './LegalRegister.tsx';
import { LegalSortChoice } from './LegalSortChoice.tsx';
import { RouteKey } from './RouteKey.tsx';
import '../indicators/indicators.css';
import './legal.css';

/** Changes the state of the screen from what it is at that moment; `replace` keeps typing out of the history. */
export type OnLegalSearch = (change: (search: LegalSearch) => LegalSearch, options: { readonly replace: boolean }) => void;

type LegalPanelProps = { readonly search: LegalSearch; readonly onSearch: OnLegalSearch };

/** The register of laws, decrees and strategies as dated events. */
export function LegalPanel({ search, onSearch }: LegalPanelProps) {
  const locale = useLocale();
  const { t, language } = locale;
  const [{ data: legal }, { data: texts }] = useSuspenseQueries({ queries: [legalQuery(), legalTextsQuery(language)] });
  const published = useQuery({ ...searchQuery(language), enabled: search.q !== '' });
  const index = published.data ?? (published.isError ? 'missing' : 'awaited');
  const head = useMemo(() => legalHead(legal, texts, locale), [legal, texts, locale]);
  const figure = useMemo(() => inForceFigure(legal, locale), [legal, locale]);
  const rows = useMemo(() => legalRows(legal, texts, locale), [legal, texts, locale]);
  const table = useMemo(() => legalTable(rows, search, index, texts, locale), [rows, search, index, texts, locale]);
  const countRef = useRef<HTMLParagraphElement>(null);
  const ask = useCallback((q: string) => onSearch((now) => ({ ...now, q }), { replace: true }), [onSearch]);
  const clear = (): void => {
    onSearch(({ sort }) => ({ ...legalSearchDefaults, sort }), { replace: false });
    // The button goes with the filters; the count says what is left.
    countRef.current?.focus();
  };
  const sort = (order: LegalSort): void => onSearch((now) => ({ ...now, sort: order }), { replace: false });
  const sortBy = (key: LegalSortKey): void => sort(search.sort === key ? `-${key}` : key);
  const toggle = (facet: LegalFacetId, value: string): void => onSearch((now) => ({ ...now, [facet]: toggled(now[facet], value) }), { replace: false });
  return (
    <div className="page legal">
      <title>{plainText(t('shell.pageTitle', { page: t('legal.title') }))}</title>
      <Breadcrumbs here={t('legal.title')} />
      <h1 tabIndex={-1}>{head.finding}</h1>
      {head.remarks.map((remark) => (
        <p key={remark} className="measure legal__lead">
          {remark}
        </p>
      ))}
      <p className="measure legal__lead">{head.lead.join(' ')}</p>
      <LegalHead head={head} total={legal.digital.of} indicator={legal.indicator} figure={figure} />
      {rows.length === 0 ? null : (
        <Section title={t('legal.register')}>
          <div className="indicators__tools legal__tools no-print">
            <SearchField query={search.q} hint={null} words={{ label: t('legal.search.label'), button: t('legal.search.button'), note: t('legal.search.note') }} onQuery={ask} />
            <LegalSortChoice sort={search.sort} onSort={sort} />
          </div>
          <div className="legal__body">
            <LegalFilters table={table} request={search} onToggle={toggle} onClear={clear} />
            <div className="legal__results">
              <p className="small muted" role="status" tabIndex={-1} ref={countRef}>
                {table.groups.length === 0 ? t('legal.empty') : table.count}
              </p>
              {table.groups.length === 0 ? (
                <button type="button" className="button legal__clear" onClick={clear}>
                  {t('legal.clear')}
                </button>
              ) : (
                <>
                  <RouteKey />
                  <LegalRegister table={table} onSort={sortBy} />
                </>
              )}
            </div>
          </div>
        </Section>
      )}
    </div>
  );
}

function toggled(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}
