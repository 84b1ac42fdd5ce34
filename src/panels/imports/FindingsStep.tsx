import { useState } from 'react';
import type { FindingGroup } from '#model/import-outcome.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { ImportsSearch } from '#url/imports-search.ts';
import { findingCounts, findingRows } from '#view-models/imports/finding-rows.ts';
import { ruleTitle } from '#view-models/imports/rule-words.ts';
import type { StepProps } from './ColumnsStep.tsx';
import { FindingLine } from './FindingLine.tsx';
import type { OnImportsSearch } from './ImportPanel.tsx';
import { PlaceGrid } from './PlaceGrid.tsx';

type FindingsStepProps = StepProps & { readonly search: ImportsSearch; readonly onSearch: OnImportsSearch };

const shownAtFirst = 10;

/** What is wrong with the file and with the dataset it would make, each with its place and how to mend it. */
export function FindingsStep({ desk, work, outcome, search, onSearch }: FindingsStepProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const [shown, setShown] = useState<FindingGroup | null>(null);
  const [most, setMost] = useState(shownAtFirst);
  const { severities, rules } = findingCounts(outcome.groups);
  const rows = findingRows(outcome, search, locale, work.files.length > 1);
  const shownNow = outcome.groups.find(({ id }) => id === shown?.id) ?? null;
  return (
    <div id="import-findings">
      <Section title={t('imports.page.step.findings')} note={outcome.groups.length === 0 ? t('imports.page.findings.none') : t('imports.page.findings.note')}>
        {outcome.groups.length === 0 ? null : (
          <>
            <div className="imports__filters no-print">
              {(['', 'error', 'warning', 'note'] as const).map((severity) => (
                <button key={severity} type="button" className="link-button" aria-pressed={search.severity === severity} onClick={() => onSearch({ severity }, { replace: true })}>
                  {severity === '' ? t('imports.page.all') : t(`imports.page.severity.${severity}`)} {format.number(severity === '' ? outcome.groups.length : severities[severity], 0)}
                </button>
              ))}
              <label>
                {t('imports.page.rule')}{' '}
                <select value={search.rule} onChange={({ target }) => onSearch({ rule: target.value }, { replace: true })}>
                  <option value="">{t('imports.page.all')}</option>
                  {rules.map(([rule, count]) => (
                    <option key={rule} value={rule}>
                      {ruleTitle(rule, locale) ?? rule} ({format.number(count, 0)})
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <table className="imports__findings">
              <thead>
                <tr>
                  <th scope="col">{t('imports.page.severity')}</th>
                  <th scope="col">{t('imports.page.place')}</th>
                  <th scope="col">{t('imports.page.found')}</th>
                  <th scope="col">{t('imports.page.mend')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, most).map((row) => (
                  <FindingLine key={row.group.id} desk={desk} work={work} row={row} isShown={shownNow?.id === row.group.id} onShow={() => setShown(shownNow?.id === row.group.id ? null : row.group)}>
                    {shownNow?.id === row.group.id ? <PlaceGrid key={`${row.group.id} ${work.history.past.length}`} desk={desk} group={row.group} /> : null}
                  </FindingLine>
                ))}
              </tbody>
            </table>
            {rows.length <= most ? null : (
              <button type="button" className="button" onClick={() => setMost(most + 100)}>
                {t('imports.page.findings.more', { count: format.number(rows.length - most, 0) })}
              </button>
            )}
          </>
        )}
      </Section>
    </div>
  );
}
