import { useState } from 'react';
import type { ImportOutcome, MovedVerdict } from '#model/import-outcome.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { changeRows, moveRows } from '#view-models/imports/change-rows.ts';

type ChangesStepProps = { readonly outcome: ImportOutcome; readonly texts: TextsFile; readonly release: string };

/** Few rows at first: the page must answer at once when a large table has been read. */
const shownAtFirst = 10;

/** What the dataset would say otherwise, and which verdicts would move. */
export function ChangesStep({ outcome, texts, release }: ChangesStepProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const { change, open } = outcome;
  const [most, setMost] = useState(shownAtFirst);
  const values = change?.values ?? [];
  const rows = changeRows({ change: change === null ? null : { ...change, values: values.slice(0, most) } }, texts, locale);
  const moves = moveRows(outcome, texts);
  const count = (number: number): string => format.number(number, 0);
  return (
    <div id="import-changes">
      <Section title={t('imports.page.step.changes')} note={t('imports.page.changes.against', { release })}>
        {change === null ? (
          <p>{t('imports.page.changes.nothing')}</p>
        ) : (
          <p>{t('imports.page.changes.counts', { added: count(change.counts.added), changed: count(change.counts.changed), same: count(change.counts.same), blank: count(change.counts.blank) })}</p>
        )}
        {change !== null && !change.isChecked && change.counts.added + change.counts.changed > 0 ? <p className="strong">{t('imports.page.changes.unchecked')}</p> : null}
        {open.error === 0 ? null : (
          <p className="imports__blocked">
            <span className="tag">{t('imports.page.blocked')}</span> {t('imports.page.blocked.words')}
          </p>
        )}
        {moves.length === 0 ? null : (
          <table className="imports__moves">
            <caption>{t('imports.page.moves')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('imports.page.indicator')}</th>
                <th scope="col">{t('imports.page.plan')}</th>
                <th scope="col">{t('imports.page.now')}</th>
                <th scope="col">{t('imports.page.after')}</th>
              </tr>
            </thead>
            <tbody>
              {moves.map(({ id, title, plan, from, to }) => (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  <td>{plan}</td>
                  <td>
                    <Standing standing={from} />
                  </td>
                  <td>
                    <Standing standing={to} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {change !== null && change.isChecked && moves.length === 0 && rows.length > 0 ? <p>{t('imports.page.moves.none')}</p> : null}
        {rows.length === 0 ? null : (
          <table className="imports__changes">
            <caption>{t('imports.page.values')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('imports.page.change')}</th>
                <th scope="col">{t('imports.page.indicator')}</th>
                <th scope="col" className="number">
                  {t('imports.page.now')}
                </th>
                <th scope="col" className="number">
                  {t('imports.page.after')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, kind, title, where, before, after }) => (
                <tr key={id}>
                  <td>
                    <span className="tag">{t(`imports.page.change.${kind}`)}</span>
                  </td>
                  <th scope="row">
                    {title} <span className="muted">{where}</span>
                  </th>
                  <td className="number">{before}</td>
                  <td className="number strong">{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {values.length <= most ? null : (
          <button type="button" className="button" onClick={() => setMost(most + 100)}>
            {t('imports.page.values.more', { count: format.number(Math.min(100, values.length - most), 0) })}
          </button>
        )}
      </Section>
    </div>
  );
}

function Standing({ standing }: { readonly standing: MovedVerdict['from'] }) {
  const { t } = useLocale();
  return standing === null ? t('imports.page.noVerdict') : <StatusWord status={standing.status} reason={standing.reason} />;
}
