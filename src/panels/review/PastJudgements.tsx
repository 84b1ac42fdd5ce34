import { useLocale } from '#ui/LocaleProvider.tsx';
import type { PastJudgement, VerdictWords } from '#view-models/review/past-review.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';
import { Owner } from './JudgedTargets.tsx';
import { StandingView } from './MovedRowView.tsx';

type PastJudgementsProps = { readonly judgements: readonly PastJudgement[]; readonly isReleaseKnown: boolean };

/** What the owners said, beside what was computed then and is computed now. */
export function PastJudgements({ judgements, isReleaseKnown }: PastJudgementsProps) {
  const { t } = useLocale();
  return (
    <table className="judgements stacked">
      <caption className="visually-hidden">{t('review.past.judgementsTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('review.past.indicator')}</th>
          <th scope="col">{t('review.past.owner')}</th>
          {isReleaseKnown ? <th scope="col">{t('review.past.then')}</th> : null}
          <th scope="col">{t('review.past.nowColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {judgements.map((judgement) => (
          <Row key={judgement.key} judgement={judgement} isReleaseKnown={isReleaseKnown} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly judgement: PastJudgement; readonly isReleaseKnown: boolean };

function Row({ judgement: { id, title, plan, owner, before, now, agreement }, isReleaseKnown }: RowProps) {
  const { t } = useLocale();
  const isCompared = agreement === 'agree' || agreement === 'differ';
  return (
    <tr>
      <th scope="row">
        <IndicatorLink id={id}>{title}</IndicatorLink>
        <span className="log__note">{plan}</span>
      </th>
      <td>
        <span className="stacked__label">{t('review.past.owner')}: </span>
        <Owner owner={owner} />
      </td>
      {isReleaseKnown ? (
        <td>
          <span className="stacked__label">{t('review.past.then')}: </span>
          <Verdict verdict={before} />
          {isCompared ? <span className={agreement === 'differ' ? 'log__note strong' : 'log__note'}>{t(`review.agreement.${agreement}`)}</span> : null}
        </td>
      ) : null}
      <td>
        <span className="stacked__label">{t('review.past.nowColumn')}: </span>
        <Verdict verdict={now} />
      </td>
    </tr>
  );
}

function Verdict({ verdict }: { readonly verdict: VerdictWords }) {
  const { t } = useLocale();
  return verdict === null ? <span className="muted">{t('review.past.noVerdict')}</span> : <StandingView standing={verdict} />;
}
