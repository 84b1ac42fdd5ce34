import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect } from 'react';
import { manifestQuery, textsQuery } from '#dataset/queries.ts';
import { plainText } from '#i18n/lao-words.ts';
import { datasetFormat } from '#model/opened-dataset.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ImportsSearch } from '#url/imports-search.ts';
import { importHeadline } from '#view-models/imports/import-headline.ts';
import { OfferOpening } from '../opened/OfferOpening.tsx';
import { TemplateSection } from '../template/TemplateSection.tsx';
import { ChangesStep } from './ChangesStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { DraftsList } from './DraftsList.tsx';
import { FileStep } from './FileStep.tsx';
import { FindingsStep } from './FindingsStep.tsx';
import { Later } from './Later.tsx';
import { ReadingState } from './ReadingState.tsx';
import { SaveStep } from './SaveStep.tsx';
import { StepsLine } from './StepsLine.tsx';
import { useImportDesk } from './use-import-desk.ts';
import './imports.css';

/** Changes the state of the screen that stands in the address. */
export type OnImportsSearch = (part: Partial<ImportsSearch>, options: { readonly replace: boolean }) => void;

type ImportPanelProps = { readonly search: ImportsSearch; readonly onSearch: OnImportsSearch };

/** Brings figures in: file, columns, findings, what would change, change set. Nothing leaves the machine. */
export function ImportPanel({ search, onSearch }: ImportPanelProps) {
  const locale = useLocale();
  const { t, language } = locale;
  const { desk, state } = useImportDesk();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(language));
  const { work } = state;
  // What a large table came to is drawn in slices, so that the page answers meanwhile.
  const drawn = useDeferredValue(state.outcome);
  const outcome = state.outcome === null ? null : drawn;
  // The world outside: the browser's store knows what was kept.
  useEffect(() => void desk.list(), [desk]);
  useEffect(() => {
    if (search.draft !== null && desk.state().work === null) void desk.open(search.draft);
  }, [desk, search.draft]);
  // The address follows the desk, so that a reload finds the draft again.
  useEffect(() => {
    if (work !== null && work.id !== null && work.id !== search.draft) onSearch({ draft: work.id }, { replace: true });
  }, [work, search.draft, onSearch]);
  const clear = (): void => {
    onSearch({ draft: null, severity: '', rule: '' }, { replace: true });
    desk.clear();
  };
  const dataset = outcome?.about?.format === datasetFormat && work?.files.length === 1 ? work.files[0] : undefined;
  const steps = work === null || outcome === null ? null : { desk, work, outcome };
  return (
    <div className="imports">
      <title>{plainText(t('shell.pageTitle', { page: t('imports.page.title') }))}</title>
      <StepsLine outcome={work === null ? null : outcome} isExported={false} />
      <div className="imports__head">
        <div>
          <h1 tabIndex={-1}>{work === null || outcome === null ? t('imports.page.title') : importHeadline(outcome, locale)}</h1>
          <p className="muted small">{t('imports.page.nothingLeft')}</p>
        </div>
        {work === null ? null : (
          <div className="imports__history no-print">
            <button type="button" className="button" disabled={work.history.past.length === 0} onClick={desk.undo}>
              {t('imports.page.undo')}
            </button>
            <button type="button" className="button" disabled={work.history.future.length === 0} onClick={desk.redo}>
              {t('imports.page.redo')}
            </button>
          </div>
        )}
      </div>
      <ReadingState desk={desk} state={state} />
      {dataset === undefined ? null : <OfferOpening key={work?.id} file={dataset} />}
      <div className="imports__top">
        <FileStep desk={desk} state={state} onClear={clear} />
        {steps === null ? (
          <div>
            <TemplateSection texts={texts} />
            <DraftsList desk={desk} state={state} onOpen={(draft) => onSearch({ draft }, { replace: false })} />
          </div>
        ) : (
          <ColumnsStep {...steps} texts={texts} />
        )}
      </div>
      {steps === null ? null : (
        <Later>
          <FindingsStep {...steps} search={search} onSearch={onSearch} />
          <ChangesStep outcome={steps.outcome} texts={texts} release={manifest.release} />
          <SaveStep {...steps} manifest={manifest} texts={texts} problem={state.problem} isReading={state.stage === 'reading'} />
          <DraftsList desk={desk} state={state} onOpen={(draft) => onSearch({ draft }, { replace: false })} />
        </Later>
      )}
    </div>
  );
}
