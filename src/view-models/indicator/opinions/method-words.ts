import type { PublishedVerdict } from '#model/indicator-file.ts';
import { type Opinion, opinionMethods } from '#model/opinion.ts';
import type { Translate } from '#i18n/translate.ts';

/** The name of a method, and what it looks at in the numbers of this case. */
export type MethodWords = { readonly name: string; readonly looks: string };

export function methodWords(method: Opinion['method'] | 'own', { case: { limits } }: PublishedVerdict, t: Translate): MethodWords {
  // Values with both bounds are continued on a logit scale, all others along a straight line.
  const isBounded = limits?.lower === 0 && typeof limits.upper === 'number' && limits.upper > 0;
  const looks = method === 'escap' && !isBounded ? 'escapStraight' : method;
  return { name: t(`indicator.opinion.name.${method}`), looks: t(`indicator.opinion.looks.${looks}`) };
}

/** The name of the method that judges, as it is printed beside the arithmetic. */
export function methodName({ id }: { readonly id: string }, t: Translate): string {
  const other = opinionMethods.find((method) => method === id);
  return t(other === undefined ? 'indicator.method.name' : `indicator.opinion.name.${other}`);
}
