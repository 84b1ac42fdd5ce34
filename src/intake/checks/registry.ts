import type { Check } from '../check-context.ts';
import { badDate } from './bad-date.ts';
import { baselineDiffers } from './baseline-differs.ts';
import { baselineOfOtherSeries } from './baseline-of-other-series.ts';
import { buddhistYear } from './buddhist-year.ts';
import { computedIndicator } from './computed-indicator.ts';
import { contradictingHorizons } from './contradicting-horizons.ts';
import { directionNoneWithTarget } from './direction-none-with-target.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateTarget } from './duplicate-target.ts';
import { escapedCharacter } from './escaped-character.ts';
import { fileNameDiffersFromId } from './file-name-differs-from-id.ts';
import { forecast } from './forecast.ts';
import { headlineSeries } from './headline-series.ts';
import { institutionLifetime } from './institution-lifetime.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { laoSpelling } from './lao-spelling.ts';
import { lookAlike } from './look-alike.ts';
import { methodUnknown } from './method-unknown.ts';
import { milestoneOffPath } from './milestone-off-path.ts';
import { missingTranslation } from './missing-translation.ts';
import { orphanObservations } from './orphan-observations.ts';
import { partsAgainstTotal } from './parts-against-total.ts';
import { periodInFuture } from './period-in-future.ts';
import { personalData } from './personal-data.ts';
import { provinceBoundaries } from './province-boundaries.ts';
import { proxyHost } from './proxy-host.ts';
import { releaseOrder } from './release-order.ts';
import { releaseUnknown } from './release-unknown.ts';
import { replacementWithoutReason } from './replacement-without-reason.ts';
import { revisionWithoutReason } from './revision-without-reason.ts';
import { sameTitle } from './same-title.ts';
import { silentChange } from './silent-change.ts';
import { sourceIncomplete } from './source-incomplete.ts';
import { targetAgainstDirection } from './target-against-direction.ts';
import { targetOutsidePlan } from './target-outside-plan.ts';
import { targetWithoutValue } from './target-without-value.ts';
import { translationDrift } from './translation-drift.ts';
import { unitDrift } from './unit-drift.ts';
import { unknownCode } from './unknown-code.ts';
import { unknownDimensionCode } from './unknown-dimension-code.ts';
import { unknownSeries } from './unknown-series.ts';
import { unmarkedBreak } from './unmarked-break.ts';
import { unsourcedValue } from './unsourced-value.ts';
import { untranslatedDecision } from './untranslated-decision.ts';
import { untranslatedText } from './untranslated-text.ts';
import { upsideDownRange } from './upside-down-range.ts';
import { valueOutsideLimits } from './value-outside-limits.ts';
import { vintageUnknown } from './vintage-unknown.ts';

/** Every rule across things; rules of one cell or field are part of reading it. */
export const checks: readonly Check[] = [
  badDate,
  baselineDiffers,
  baselineOfOtherSeries,
  buddhistYear,
  computedIndicator,
  contradictingHorizons,
  directionNoneWithTarget,
  duplicateId,
  duplicateKey,
  duplicateTarget,
  escapedCharacter,
  fileNameDiffersFromId,
  forecast,
  headlineSeries,
  institutionLifetime,
  invisibleCharacter,
  laoSpelling,
  lookAlike,
  methodUnknown,
  milestoneOffPath,
  missingTranslation,
  orphanObservations,
  partsAgainstTotal,
  periodInFuture,
  personalData,
  provinceBoundaries,
  proxyHost,
  releaseOrder,
  releaseUnknown,
  replacementWithoutReason,
  revisionWithoutReason,
  sameTitle,
  silentChange,
  sourceIncomplete,
  targetAgainstDirection,
  targetOutsidePlan,
  targetWithoutValue,
  translationDrift,
  unitDrift,
  unknownCode,
  unknownDimensionCode,
  unknownSeries,
  unmarkedBreak,
  unsourcedValue,
  untranslatedDecision,
  untranslatedText,
  upsideDownRange,
  valueOutsideLimits,
  vintageUnknown,
];
