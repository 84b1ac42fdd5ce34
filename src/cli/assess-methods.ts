import { escapProgress } from '#domain/methods/escap.ts';
import { egdiValue, hdiValue } from '#domain/methods/composites.ts';
import { germanProgress } from '#domain/methods/german.ts';
import { openSdgProgress } from '#domain/methods/open-sdg.ts';
import { sdrScore } from '#domain/methods/sustainable-development-report.ts';
import { unsdProgress } from '#domain/methods/unsd.ts';
import { assess } from '#domain/progress/assess.ts';
import { assessCasesSchema } from '#model/assess-case.ts';
import { methodCaseSchemas } from '#model/method-case.ts';
import type { InputIssue } from './describe-issue.ts';

type Answers = { readonly answers: readonly unknown[] } | { readonly issues: readonly InputIssue[] };

type Parsed<T> = { readonly success: true; readonly data: readonly T[] } | { readonly success: false; readonly error: { readonly issues: readonly InputIssue[] } };

const answered = <T>(parsed: Parsed<T>, judge: (one: T) => unknown): Answers => (parsed.success ? { answers: parsed.data.map((one) => judge(one)) } : parsed.error);

/** Every method of the command with the cases it takes; the first is the method of the tracker. */
const methods = {
  trajectory: (json: unknown) => answered(assessCasesSchema.safeParse(json), assess),
  opensdg: (json: unknown) => answered(methodCaseSchemas.opensdg.safeParse(json), openSdgProgress),
  unsd: (json: unknown) => answered(assessCasesSchema.safeParse(json), unsdProgress),
  german: (json: unknown) => answered(assessCasesSchema.safeParse(json), germanProgress),
  escap: (json: unknown) => answered(methodCaseSchemas.escap.safeParse(json), escapProgress),
  sdr: (json: unknown) => answered(methodCaseSchemas.sdr.safeParse(json), sdrScore),
  egdi: (json: unknown) => answered(methodCaseSchemas.egdi.safeParse(json), egdiValue),
  hdi: (json: unknown) => answered(methodCaseSchemas.hdi.safeParse(json), hdiValue),
} as const satisfies Record<string, (json: unknown) => Answers>;

export type MethodId = keyof typeof methods;

export const methodIds = Object.keys(methods) as readonly MethodId[];

export const isMethodId = (text: string): text is MethodId => Object.hasOwn(methods, text);

/** Parses the cases of a method and answers them in their order, or says what is wrong with them. */
export function answersByMethod(method: MethodId, json: unknown): Answers {
  return methods[method](json);
}
