import type { RowRule } from '../row-rule.ts';
import { countUnderRate } from './count-under-rate.ts';
import { periodNotYet } from './period-not-yet.ts';
import { personalDataInRow } from './personal-data-in-row.ts';
import { unitDiffers } from './unit-differs.ts';
import { unitMultiplier } from './unit-multiplier.ts';

/** The rules on a row as a whole, in the order they are asked. */
export const rowRules: readonly RowRule[] = [periodNotYet, unitDiffers, unitMultiplier, countUnderRate, personalDataInRow];
