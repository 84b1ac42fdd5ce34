import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import type { DecisionRow } from '#view-models/review/decision-row.ts';
import { GroupLink } from '../GroupLink.tsx';
import { IndicatorLink } from '../home/IndicatorLink.tsx';
import { DecisionState } from './DecisionState.tsx';
import { SpokenText } from './SpokenText.tsx';

type DecisionTableProps = { readonly rows: readonly DecisionRow[]; readonly caption: string };

/** Decisions with who has to do what until when, and how they stand. */
export function DecisionTable({ rows, caption }: DecisionTableProps) {
  const { t } = useLocale();
  return (
    <table className="log stacked">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('review.log.id')}</th>
          <th scope="col">{t('review.log.taken')}</th>
          <th scope="col">{t('review.log.decision')}</th>
          <th scope="col">{t('review.log.responsible')}</th>
          <th scope="col">{t('review.log.due')}</th>
          <th scope="col">{t('review.log.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.review} ${row.id}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { id, review, taken, text, result, textLanguage, resultLanguage, about, responsible, due, state, stateWord, follows } }: { readonly row: DecisionRow }) {
  const { t, language } = useLocale();
  return (
    <tr id={id}>
      <th scope="row" className="mono">
        {id}
      </th>
      <td className="nowrap">
        <span className="stacked__label">{t('review.log.taken')}: </span>
        <Link to="/$lang/reviews/$id" params={{ lang: language, id: review }}>
          {taken}
        </Link>
      </td>
      <td>
        <SpokenText text={text} language={textLanguage} />
        {result === '' ? null : (
          <span className="log__note">
            <SpokenText text={result} language={resultLanguage} />
          </span>
        )}
        {about.length === 0 ? null : (
          <span className="log__note">
            {t('review.log.about')}{' '}
            {about.map((indicator, place) => (
              <span key={indicator.id}>
                {place === 0 ? '' : '; '}
                <IndicatorLink id={indicator.id}>{indicator.title}</IndicatorLink>
              </span>
            ))}
          </span>
        )}
        {follows === null ? null : (
          <span className="log__note">
            {t('review.log.follows')}{' '}
            <Link to="/$lang/review" params={{ lang: language }} hash={follows} className="mono">
              {follows}
            </Link>
          </span>
        )}
      </td>
      <td>
        <span className="stacked__label">{t('review.log.responsible')}: </span>
        <GroupLink kind="institution" id={responsible.id}>
          {responsible.title}
        </GroupLink>
      </td>
      <td className="nowrap">
        <span className="stacked__label">{t('review.log.due')}: </span>
        {due}
      </td>
      <td>
        <span className="stacked__label">{t('review.log.state')}: </span>
        <DecisionState state={state} word={stateWord} />
      </td>
    </tr>
  );
}
