import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { PlanResults, ResultRow } from '#view-models/plan/plan-results.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type ResultsSectionProps = { readonly results: PlanResults };

/** Each counted target: what was promised, what came of it, how it is judged, and the sentence that says so. */
export function ResultsSection({ results: { title, note, valueColumn, rows } }: ResultsSectionProps) {
  const { t } = useLocale();
  return (
    <Section title={title}>
      <p className="group-note">{note}</p>
      <table className="results stacked">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('groups.column.indicator')}</th>
            <th scope="col">{t('groups.column.target')}</th>
            <th scope="col">{valueColumn}</th>
            <th scope="col">{t('groups.column.status')}</th>
            <th scope="col">{t('groups.plan.finding')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} valueColumn={valueColumn} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

type RowProps = { readonly row: ResultRow; readonly valueColumn: string };

function Row({ row: { id, title, target, value, isMissing, status, isOutlined, isDoubtful, note, reason, sentence }, valueColumn }: RowProps) {
  const { t } = useLocale();
  return (
    <tr>
      <th scope="row">
        <IndicatorLink id={id}>{title}</IndicatorLink>
      </th>
      <td className="nowrap">
        <span className="stacked__label">{t('groups.column.target')}: </span>
        {target}
      </td>
      <td className={isMissing ? 'muted' : 'strong'}>
        <span className="stacked__label">{valueColumn}: </span>
        {value}
      </td>
      <td>
        {isOutlined ? (
          <>
            <StatusWord status="not-rated" reason={reason} />
            <br />
            <StatusWord status={status} isOutlined isDoubtful={isDoubtful} /> <span className="muted">({note})</span>
          </>
        ) : (
          <StatusWord status={status} reason={reason} isDoubtful={isDoubtful} />
        )}
      </td>
      <td className="muted">{sentence}</td>
    </tr>
  );
}
