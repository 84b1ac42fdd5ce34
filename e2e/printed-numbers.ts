/** What a printed number can stand for: everything that rounds to it. */
export type Span = { readonly low: number; readonly high: number };

const number = /[−-]?\d[\d,]*(?:\.\d+)?%?/gu;

/** Every number of a sentence, as printed in English. */
export function numbersIn(text: string): readonly string[] {
  return text.match(number) ?? [];
}

/** A whole number is taken for exact to a hundredth: operands are printed with the decimals they have. */
export function spanOf(printed: string, half: 'operand' | 'result' = 'result'): Span {
  const isShare = printed.endsWith('%');
  const plain = printed.replaceAll(',', '').replace('−', '-').replace('%', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const reach = decimals === 0 && half === 'operand' ? 0.005 : 0.5 * 10 ** -decimals;
  const [low, high] = [Number(plain) - reach * 1.000001, Number(plain) + reach * 1.000001];
  return isShare ? { low: low / 100, high: high / 100 } : { low, high };
}

/** Whether a printed number is what a value rounds to; a share in per cent is compared with a fraction. */
export function isPrinted(printed: string, value: number): boolean {
  const { low, high } = spanOf(printed);
  return value >= low - 1e-9 && value <= high + 1e-9;
}

/** Whether two spans have a value in common. */
export function meet(one: Span, other: Span): boolean {
  return one.low <= other.high && other.low <= one.high;
}

/** What a printed formula can come to: differences, quotients and brackets, as they stand. */
export function evaluate(formula: string): Span {
  const tokens = formula.match(/\d[\d,]*(?:\.\d+)?%?|[−÷()]/gu) ?? [];
  let place = 0;
  const peek = (): string | undefined => tokens[place];
  const sum = (): Span => {
    let left = product();
    while (peek() === '−') {
      place += 1;
      const right = product();
      left = { low: left.low - right.high, high: left.high - right.low };
    }
    return left;
  };
  const product = (): Span => {
    let left = atom();
    while (peek() === '÷') {
      place += 1;
      const right = atom();
      const quotients = [left.low / right.low, left.low / right.high, left.high / right.low, left.high / right.high];
      left = { low: Math.min(...quotients), high: Math.max(...quotients) };
    }
    return left;
  };
  const atom = (): Span => {
    const token = tokens[place];
    place += 1;
    if (token === undefined) throw new Error(`${formula} ends too early`);
    if (token === '−') {
      const { low, high } = atom();
      return { low: -high, high: -low };
    }
    if (token !== '(') return spanOf(token, 'operand');
    const inner = sum();
    place += 1;
    return inner;
  };
  const found = sum();
  if (place !== tokens.length) throw new Error(`${formula} cannot be read to its end`);
  return found;
}
