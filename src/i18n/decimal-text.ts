/** A rounded number as text without grouping: sign, whole part and exactly as many decimals as asked for. */
export type DecimalText = {
  readonly isNegative: boolean;
  readonly whole: string;
  readonly fraction: string;
};

/**
 * Rounds half away from zero on the shortest decimal text of the number, so that 1.005 gives 1.01 at two decimals although its
 * binary value lies below. `shift` moves the decimal point first (2 turns a share into a percentage without binary error).
 * Zero is never negative.
 */
export function roundedText(value: number, decimals: number, shift = 0): DecimalText {
  const [mantissa = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent) - shift;
  const digits = atPlaces(BigInt(whole + fraction), places, decimals).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return {
    isNegative: value < 0 && /[1-9]/.test(digits),
    whole: digits.slice(0, point),
    fraction: digits.slice(point),
  };
}

/** The number a rounded text stands for. */
export function valueOf(text: DecimalText): number {
  return Number(`${text.isNegative ? '-' : ''}${text.whole}.${text.fraction}`);
}

/** An unscaled whole number with `places` decimals, rounded to `wanted` decimals. */
function atPlaces(unscaled: bigint, places: number, wanted: number): bigint {
  if (places <= wanted) return unscaled * 10n ** BigInt(wanted - places);
  const divisor = 10n ** BigInt(places - wanted);
  return (unscaled + divisor / 2n) / divisor;
}
