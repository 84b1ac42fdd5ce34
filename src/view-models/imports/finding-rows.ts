import type { Locale } from '#i18n/locale.ts';
import type { ImportMend, ImportSeverity } from '#model/import-finding.ts';
import type { FindingGroup, ImportOutcome } from '#model/import-outcome.ts';
import { placesWords } from './place-words.ts';
import { mendTitle, ruleMend, ruleTitle } from './rule-words.ts';

/** One row of the table of findings. */
export type FindingRow = {
  readonly group: FindingGroup;
  readonly severity: ImportSeverity;
  readonly place: string;
  readonly values: string;
  /** What is wrong in the reader's language; null where only the sentence of the rule itself is there. */
  readonly title: string | null;
  readonly detail: string;
  readonly advice: string | null;
  readonly adviceInEnglish: string;
  readonly mends: readonly { readonly mend: ImportMend; readonly label: string }[];
};

export type FindingFilter = { readonly severity: ImportSeverity | ''; readonly rule: string };

/** The findings that pass the filter, as rows. */
export function findingRows({ groups, account: { read } }: Pick<ImportOutcome, 'groups' | 'account'>, filter: FindingFilter, locale: Locale, hasSeveralFiles = false): readonly FindingRow[] {
  const { t, format } = locale;
  const shown = groups.filter(({ severity, rule }) => (filter.severity === '' || severity === filter.severity) && (filter.rule === '' || rule === filter.rule));
  return shown.map((group) => {
    const { text, more } = placesWords(group, hasSeveralFiles);
    const isAll = group.count > 20 && group.count === read;
    const rest = isAll ? t('imports.page.everyRow') : more === 0 ? '' : t('imports.page.more', { count: format.number(more, 0) });
    const { row = '' } = group.first.names;
    return {
      group,
      severity: group.severity,
      place: row === '' ? `${text} ${rest}`.trim() : row,
      values: group.values.join(', '),
      title: ruleTitle(group.rule, locale),
      detail: group.first.message,
      advice: ruleMend(group.rule, locale),
      adviceInEnglish: group.first.mend,
      mends: group.mends.map((mend) => ({ mend, label: mendTitle(mend, locale) })),
    };
  });
}

/** How many findings there are of each weight, and of each rule. */
export function findingCounts(groups: readonly FindingGroup[]): { readonly severities: Readonly<Record<ImportSeverity, number>>; readonly rules: readonly (readonly [rule: string, count: number])[] } {
  const severities = { error: 0, warning: 0, note: 0 };
  const rules = new Map<string, number>();
  for (const { severity, rule } of groups) {
    severities[severity] += 1;
    rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  return { severities, rules: [...rules] };
}
