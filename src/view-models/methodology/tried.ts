import type { Locale } from '#i18n/locale.ts';
import type { AssessCase } from '#model/assess-case.ts';
import { decimalTime } from '#model/time.ts';
import { typedNumbers } from './case-numbers.ts';
import { type JudgedCase, judgedCase } from './judged-case.ts';
import type { MethodLimits } from './rules.ts';
import { tryCase } from './try-case.ts';
import { fieldsOfKind, type TryFields } from './try-fields.ts';

/** What the form comes to: the verdict in words, what of it could not be used (by field or row), and the case for the assess command. */
export type Tried = { readonly judged: JudgedCase; readonly issues: ReadonlyMap<string, string>; readonly json: string };

/** Judges what stands in the form; any text gives a status or a named reason. `asOf`: date of the release, for a blank as-of. */
export function tried(fields: TryFields, { asOf, limits, locale }: { readonly asOf: string; readonly limits: MethodLimits; readonly locale: Locale }): Tried {
  const { given, issues } = tryCase(fields, decimalTime(asOf) ?? 0);
  const texts = [...fieldsOfKind[fields.kind].filter((name) => /Value|lower|upper/u.test(name)).map((name) => fields[name]), ...fields.values.map(({ value }) => value)];
  return {
    judged: judgedCase(given, { numbers: typedNumbers(texts, locale), limits, locale }),
    issues: new Map(Array.from(issues, ([field, issue]) => [field, locale.t(`method.issue.${issue}`)])),
    json: caseJson(given),
  };
}

/** A list of one case, as the assess command reads it. */
function caseJson(given: AssessCase): string {
  return `${JSON.stringify([given], null, 2)}\n`;
}
