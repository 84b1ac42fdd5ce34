import { useLocale } from '#ui/LocaleProvider.tsx';
import type { DecisionRow } from '#view-models/review/decision-row.ts';
import type { PastDecision } from '#view-models/review/past-review.ts';
import { Link } from '#url/router-exports.ts';
import { DecisionState } from './DecisionState.tsx';
import { DecisionTable } from './DecisionTable.tsx';
import { SpokenText } from './SpokenText.tsx';

type PastDecisionsProps = { readonly decisions: readonly PastDecision[] };

/** The decisions of a review, and the later ones that carried them on. */
export function PastDecisions({ decisions }: PastDecisionsProps) {
  const { t } = useLocale();
  return (
    <>
      <DecisionTable rows={decisions.map(({ decision }) => decision)} caption={t('review.past.decisionsTitle')} />
      {decisions.map(({ decision, followUps }) => (followUps.length === 0 ? null : <FollowUps key={decision.id} id={decision.id} followUps={followUps} />))}
    </>
  );
}

type FollowUpsProps = { readonly id: string; readonly followUps: readonly DecisionRow[] };

function FollowUps({ id, followUps }: FollowUpsProps) {
  const { t, language } = useLocale();
  return (
    <div className="follow-ups">
      <h3>
        <span className="mono">{id}</span> {t('review.past.carriedOn')}
      </h3>
      <ol>
        {followUps.map((row) => (
          <li key={row.id}>
            <span className="mono">{row.id}</span>,{' '}
            <Link to="/$lang/reviews/$id" params={{ lang: language, id: row.review }}>
              {row.taken}
            </Link>
            : <SpokenText text={row.text} language={row.textLanguage} /> <DecisionState state={row.state} word={row.stateWord} />
          </li>
        ))}
      </ol>
    </div>
  );
}
