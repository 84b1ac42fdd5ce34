const beyondBasicPlane = /[\ud800-\udfff]/;

/** Orders two strings by code point, which JavaScript's own order (by UTF-16 unit) is not beyond the basic plane. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (left.charCodeAt(index) !== right.charCodeAt(index)) return codePointNear(left, index) - codePointNear(right, index);
  }
  return left.length - right.length;
}

/** The same order for many strings: JavaScript's own, which is several times as fast, where none of them goes beyond the basic plane. */
export function codePointOrder(texts: readonly string[]): (left: string, right: string) => number {
  return texts.some((text) => beyondBasicPlane.test(text)) ? compareCodePoints : compareUnits;
}

function compareUnits(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** The code point the unit at `index` belongs to: two characters that share a high surrogate differ in the low one. */
function codePointNear(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return text.codePointAt(isLow && index > 0 ? index - 1 : index) ?? unit;
}
