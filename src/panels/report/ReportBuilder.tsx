import { useSuspenseQueries } from '@tanstack/react-query';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { overviewQuery, textsQuery } from '#dataset/queries.ts';
import { documentFormats, type ReportFormatId } from '#exports/report/report-format.ts';
import { saveFile } from '#exports/save-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReportsSearch } from '#url/reports-search.ts';
import { fullName } from '#view-models/home/names.ts';
import { frontPages, reportOutline } from '#view-models/report/report-outline.ts';
import { reportSections } from '#view-models/report/report-request.ts';
import { BuilderForecast } from './BuilderForecast.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import { LanguagesChoice } from './LanguagesChoice.tsx';
import { MakingState } from './MakingState.tsx';
import { PagesRoom } from './PagesRoom.tsx';
import { PlanAndPeriod } from './PlanAndPeriod.tsx';
import { reportRequestOf } from './report-request-of.ts';
import { SectionsChoice } from './SectionsChoice.tsx';
import { useMaking } from './use-making.ts';
import { yearsOf } from './years-of.ts';
import './builder.css';

type ReportBuilderProps = {
  readonly search: ReportsSearch;
  readonly onSearch: (next: ReportsSearch) => void;
  /** Ids of the selected indicators in the order of the table. */
  readonly selected: readonly string[];
};

const isDocument = (format: ReportFormatId): boolean => (documentFormats as readonly string[]).includes(format);

/**
 * Format, languages, plan, period and sections of a report, its preview, and the making of it.
 *
 * Address that makes the PDF pages at once, for the command line as for a reader: `/{lang}/reports?select=a,b&format=pdf&in=lo&sections=…&go=1`.
 * When every page is laid out the element `.report-pages` has the attribute `data-report-ready="<number of pages>"`; when it cannot be, the
 * element `.builder` has `data-report-failed="<reason>"`. Printed with A4 (`preferCSSPageSize`), it gives exactly one sheet a page; headings
 * are h1 to h4. `document.title` is then the name of the file.
 */
export const ReportBuilder = memo(function ReportBuilder({ search, onSearch, selected }: ReportBuilderProps) {
  const locale = useLocale();
  const { t, language } = locale;
  const [{ data: overview }, { data: texts }] = useSuspenseQueries({ queries: [overviewQuery(), textsQuery(language)] });
  const { making, start, cancel } = useMaking();
  const [isShown, setIsShown] = useState(false);
  const years = useMemo(() => yearsOf(overview), [overview]);
  const { format, sections } = search;
  const request = reportRequestOf(search, selected, language);
  const hasSections = isDocument(format);
  const all = reportOutline({ ...request, sections: [...sections, ...reportSections] }, overview, locale);
  const inReport = all.filter(({ section }) => sections.includes(section));
  const front = frontPages(request, overview);
  const aboutPages = request.languages.length * inReport.reduce((sum, { estimatedPages }) => sum + estimatedPages, front);
  const make = (): void => void start({ format, request, aboutPages });
  const isMaking = making.kind === 'making';
  useStartAtOnce(search.go === '1' && selected.length > 0, make);
  useWhenDone(making, () => setIsShown(true));
  const made = making.kind === 'done' ? making.made : null;
  return (
    <section className="builder no-print" aria-labelledby="builder-title" {...(making.kind === 'failed' ? { 'data-report-failed': making.failure.kind === 'memory' ? 'memory' : making.failure.reason } : {})}>
      <h2 id="builder-title" tabIndex={-1}>
        {t('builder.title')}
      </h2>
      <p className="builder__note">{t('builder.selected', { count: selected.length })}</p>
      <FormatChoice format={format} onChoose={(next) => onSearch({ ...search, format: next })} />
      {hasSections || format === 'xlsx' ? <LanguagesChoice chosen={request.languages} onChoose={(next) => onSearch({ ...search, in: [...next] })} /> : null}
      <PlanAndPeriod search={search} onSearch={onSearch} plans={hasSections || format === 'xlsx' ? overview.plans.map(({ id }) => ({ id, title: fullName(texts.plans, id) })) : []} years={years} />
      {hasSections ? <SectionsChoice entries={all} chosen={sections} onChoose={(next) => onSearch({ ...search, sections: [...next] })} /> : null}
      {selected.length === 0 ? null : <BuilderForecast format={format} request={request} outline={inReport} aboutPages={aboutPages} front={front} isAll={selected.length === overview.indicators.length} isPaused={isMaking} />}
      <div className="builder__actions">
        <button type="button" className="button button--primary" disabled={selected.length === 0 || isMaking} aria-describedby="builder-why" onClick={make}>
          {t(format === 'pdf' ? 'builder.make.pages' : 'builder.make.file')}
        </button>
        {isMaking ? (
          <button type="button" className="button" onClick={cancel}>
            {t('builder.cancel')}
          </button>
        ) : null}
      </div>
      <p id="builder-why" className="builder__note">
        {selected.length === 0 ? t('builder.empty') : `${t('builder.local')}${format === 'xlsx' ? ` ${t('builder.local.xlsx')}` : ''}`}
      </p>
      <div role="status" className="builder__state">
        <MakingState making={making} onRetry={make} onShow={() => setIsShown(true)} />
      </div>
      {isShown && made?.kind === 'pages' ? <PagesRoom sheets={made.sheets} name={made.name} onClose={() => setIsShown(false)} /> : null}
    </section>
  );
});

/** An address may ask for the report itself; the reader is asked nothing then. */
function useStartAtOnce(isAsked: boolean, start: () => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isAsked || isDone.current) return;
    isDone.current = true;
    start();
  });
}

/** A file is handed over, pages are shown, once each. */
function useWhenDone(making: ReturnType<typeof useMaking>['making'], showPages: () => void): void {
  const handled = useRef<unknown>(null);
  useEffect(() => {
    if (making.kind !== 'done' || handled.current === making.made) return;
    handled.current = making.made;
    if (making.made.kind === 'file') saveFile(making.made.file);
    else showPages();
  });
}
