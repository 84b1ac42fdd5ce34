import type { AssessCase } from '#model/assess-case.ts';
import type { RuleScale } from './rule-scale.ts';
import type { Settings } from './settings.ts';

type Yardstick = {
  readonly assessCase: AssessCase;
  readonly settings: Settings;
  readonly scale: RuleScale;
  /** null under the threshold rule, which forgives a miss within noise. */
  readonly journey: object | null;
};

/** Whether a value (value units) meets the target: at or past it, rounded where it is a natural limit, or held within noise. */
export function isMet(value: number, { assessCase, settings, scale, journey }: Yardstick): boolean {
  const { target, sign, tiny } = scale;
  const measured = scale.of(value);
  if ((measured - target) * sign >= -tiny) return true;
  if (isNaturalLimit(assessCase, scale) && Math.abs(target - measured) <= settings.precision / 2 + tiny) return true;
  return journey === null && (target - measured) * sign <= settings.noise + tiny;
}

/** The ends of a range are no target value, so limits do not apply to it. */
function isNaturalLimit({ type, limits }: AssessCase, { target, tiny }: RuleScale): boolean {
  if (type === 'range') return false;
  return [limits?.lower, limits?.upper].some((limit) => typeof limit === 'number' && Math.abs(limit - target) <= tiny);
}
