import type { Locale } from '#i18n/locale.ts';
import type { ImportMend } from '#model/import-finding.ts';
import { mendIds, rulesWithMend, toldRules } from './told-rules.ts';

/** What is wrong, in the reader's language; null for a rule without a text. */
export function ruleTitle(rule: string, { t }: Locale): string | null {
  const known = toldRules.find((one) => one === rule);
  return known === undefined ? null : t(`imports.rule.${known}`);
}

/** How to mend it, in the reader's language; null for a rule without a text. */
export function ruleMend(rule: string, { t }: Locale): string | null {
  const known = rulesWithMend.find((one) => one === rule);
  return known === undefined ? null : t(`imports.rule.${known}.mend`);
}

/** What a button of a mending says. */
export function mendTitle({ id, to, isForAll }: ImportMend, { t }: Locale): string {
  const known = mendIds.find((one) => one === id);
  return known === undefined ? t(isForAll ? 'imports.mend.write.all' : 'imports.mend.write', { to }) : t(`imports.mend.${known}`, { to });
}
