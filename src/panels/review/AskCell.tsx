import { useLocale } from '#ui/LocaleProvider.tsx';
import type { Ask } from '#view-models/review/decision-asked.ts';
import type { DecisionRow } from '#view-models/review/decision-row.ts';
import { DecisionState } from './DecisionState.tsx';
import { SpokenText } from './SpokenText.tsx';

type AskCellProps = { readonly asks: readonly Ask[]; readonly decisions: readonly DecisionRow[] };

/** What is asked of the Committee, why, and what it decided before and is still open. */
export function AskCell({ asks, decisions }: AskCellProps) {
  const { t } = useLocale();
  return (
    <>
      {asks.map(({ kind, title, text }) => (
        <div key={kind} className="ask">
          <p className="ask__title">{title}</p>
          <p>{text}</p>
        </div>
      ))}
      {decisions.length === 0 ? null : (
        <div className="ask ask--before">
          <p>{t('review.open.title')}</p>
          <ul>
            {decisions.map((decision) => (
              <li key={decision.id}>
                <a href={`#${decision.id}`}>{decision.id}</a> <SpokenText text={decision.text} language={decision.textLanguage} /> <span className="nowrap">{t('review.open.due', { due: decision.due })}</span>{' '}
                <DecisionState state={decision.state} word={decision.stateWord} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
