import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { JudgedTarget, OwnerWords } from '#view-models/review/need-row.ts';

type JudgedTargetsProps = { readonly targets: readonly JudgedTarget[] };

/** What is computed and what the owner says, side by side and never merged, for each target of an indicator. */
export function JudgedTargets({ targets }: JudgedTargetsProps) {
  const { t } = useLocale();
  return targets.map(({ key, plan, status, reason, isDoubtful, lastKnown, owner, agreement }) => (
    <div key={key} className="judged">
      <p className="judged__plan">{plan}</p>
      <dl>
        <div>
          <dt>{t('review.computed')}</dt>
          <dd>
            <StatusWord status={status} reason={reason} isDoubtful={isDoubtful && lastKnown === null} />
            {lastKnown === null ? null : (
              <span className="judged__known">
                <StatusWord status={lastKnown.status} isOutlined isDoubtful={isDoubtful} /> <span className="muted">({lastKnown.note})</span>
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('review.owner')}</dt>
          <dd>{owner === null ? <span className="muted">{t('review.owner.none')}</span> : <Owner owner={owner} />}</dd>
        </div>
      </dl>
      {agreement === 'none' ? null : <p className={agreement === 'differ' ? 'judged__agreement strong' : 'judged__agreement'}>{t(`review.agreement.${agreement}`)}</p>}
    </div>
  ));
}

type OwnerProps = { readonly owner: OwnerWords };

/** The owner's word, and who gave it, when and why. */
export function Owner({ owner: { status, word, by, date, reason } }: OwnerProps) {
  return (
    <>
      {status === null ? <b>{word}</b> : <StatusWord status={status} />}
      <span className="judged__by">
        {by}, <span className="nowrap">{date}</span>
      </span>
      {reason === '' ? null : <span className="judged__by">{reason}</span>}
    </>
  );
}
