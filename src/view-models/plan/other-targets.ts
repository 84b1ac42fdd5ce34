import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { PublishedPlan, VerdictSummary } from '#model/published-common.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { targetWords } from '../groups/value-words.ts';
import { type NamedCase, namedCase } from '../groups/worst-case.ts';
import type { Reason } from '#model/status.ts';

/** A target that is shown beside the plan and never counted in it. */
export type OtherTarget = NamedCase & {
  readonly key: string;
  readonly target: string;
  readonly kind: string;
  readonly reason: Reason | null;
  /** An unconfirmed target is not judged by. */
  readonly isJudged: boolean;
};

const standing = { plan: 0, national: 1, reference: 2 } as const;

/** Unconfirmed targets of the plan, and national and international ones for the plan's last year, each with its kind. */
export function otherTargets({ indicators }: Pick<OverviewFile, 'indicators'>, plan: PublishedPlan, texts: Pick<TextsFile, 'indicators' | 'units'>, locale: Locale): readonly OtherTarget[] {
  const found = indicators.flatMap((indicator) => indicator.verdicts.filter((verdict) => isBeside(verdict, plan)).map((verdict) => ({ indicator, verdict })));
  return found
    .toSorted((one, other) => standing[one.verdict.kind] - standing[other.verdict.kind] || compareCodePoints(one.indicator.id, other.indicator.id))
    .map((member) => {
      const { indicator, verdict } = member;
      return {
        ...namedCase(member, texts, locale),
        key: `${indicator.id} ${verdict.key}`,
        target: targetWords(member, texts.units, locale),
        kind: kindWords(verdict, locale),
        reason: verdict.reason,
        isJudged: verdict.evidence !== 'unconfirmed',
      };
    });
}

function isBeside({ counted, plan: own, kind, time }: VerdictSummary, plan: PublishedPlan): boolean {
  if (counted) return false;
  return own === plan.id || (own === null && kind !== 'plan' && time > plan.to - 1 && time <= plan.to);
}

function kindWords({ kind, evidence }: VerdictSummary, { t }: Locale): string {
  const word = t(`word.kind.${kind}`);
  return evidence === 'unconfirmed' ? t('groups.plan.unconfirmed', { kind: word }) : word;
}
