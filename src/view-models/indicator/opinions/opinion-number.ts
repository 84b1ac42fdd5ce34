import { casePoints } from '#domain/methods/case-points.ts';
import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { Opinion } from '#model/opinion.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { timeInWords } from '../time-text.ts';

/** The limits between the classes of a method, on its own number. */
const cuts = { opensdg: [0.95, 0.6, 0], unsd: [0.95, 0.1], escap: [10, 9, 0] } as const;
/** Shares of what was left to do that the weather signs allow a projection to miss. */
const missCuts = [0.05, 0.2, 0, 1] as const;

/** The number of an opinion with its meaning, in enough digits to stay on its side of the limits; null where there is none. */
export function opinionNumber(reading: IndicatorReading, verdict: PublishedVerdict, { method, number }: Opinion): string | null {
  if (number === null) return null;
  const { locale, quantity } = reading;
  const { t, format } = locale;
  const time = timeInWords(verdict.arithmetic.target.time, locale);
  switch (method) {
    case 'opensdg':
      return t('indicator.opinion.number.opensdg', { ratio: format.valueNear(number, cuts.opensdg, 2) });
    case 'unsd':
      return t('indicator.opinion.number.unsd', { share: format.percentNear(number, cuts.unsd), time });
    case 'german':
      return t('indicator.opinion.number.german', { value: quantity.amountNear(number, weatherLimits(verdict)), time });
    case 'escap':
      return t('indicator.opinion.number.escap', { number: format.valueNear(number, cuts.escap, 1), most: format.number(cuts.escap[0], 0), time });
  }
}

/** The projected values at which the weather changes. */
function weatherLimits({ case: given }: PublishedVerdict): readonly number[] {
  const latest = casePoints(given).at(-1);
  const target = given.target?.value;
  if (latest === undefined || target === undefined) return [];
  return missCuts.map((miss) => target - miss * (target - latest.value));
}
