import type { Locale } from '#i18n/locale.ts';
import type { Reason, Status } from '#model/status.ts';
import { type DifficultPreset, difficultPresets, presetFields } from './try-presets.ts';
import { tryText } from './try-text.ts';
import { tried } from './tried.ts';
import type { MethodLimits } from './rules.ts';

/** A case in which formulas like to break, and what the method makes of it here and now. */
export type DifficultCase = {
  readonly id: DifficultPreset;
  readonly title: string;
  /** What is difficult about it, and what the method does. */
  readonly what: string;
  readonly status: Status;
  readonly reason: Reason | null;
  readonly lastKnown: { readonly status: Status; readonly label: string } | null;
  /** For the address of the form. */
  readonly text: string;
};

export function difficultCases({ asOf, limits, locale }: { readonly asOf: string; readonly limits: MethodLimits; readonly locale: Locale }): readonly DifficultCase[] {
  return difficultPresets.map((id) => {
    const fields = presetFields(id);
    const { status, reason, lastKnown } = tried(fields, { asOf, limits, locale }).judged;
    return { id, title: locale.t(`method.preset.${id}`), what: locale.t(`method.difficult.${id}`), status, reason, lastKnown, text: tryText(fields) };
  });
}
