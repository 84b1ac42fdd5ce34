import type { ForeignPlace, ImportFinding } from '#model/import-finding.ts';
import type { ImportResult } from '#intake/imports/run-import.ts';
import type { ImportAccount } from '#intake/imports/imported-row.ts';

const shownPlaces = 3;
const severities = ['error', 'warning', 'note'] as const;

type Group = { readonly first: ImportFinding; readonly places: string[]; count: number };

/** Findings by severity and rule with their number and first places, then what became of the rows of each file and of all. */
export function importReport({ findings, account, accounts }: Pick<ImportResult, 'findings' | 'account' | 'accounts'>): string {
  const files = Array.from(accounts, ([file, own]) => accountLine(own, file));
  return `${groups(findings).map(groupText).join('')}${files.join('')}${accountLine(account, 'in all')}`;
}

/** `rows in 12 = 10 accepted + 2 rejected`. */
function accountLine({ read, accepted, rejected }: ImportAccount, of: string): string {
  return `rows in ${read} = ${accepted} accepted + ${rejected} rejected  ${of}\n`;
}

function groups(findings: readonly ImportFinding[]): readonly Group[] {
  const found = new Map<string, Group>();
  for (const finding of findings) {
    const key = `${severities.indexOf(finding.severity)} ${finding.rule}`;
    const group = found.get(key) ?? { first: finding, places: [], count: 0 };
    found.set(key, group);
    group.count += 1;
    if (group.places.length < shownPlaces) group.places.push(`${placeText(finding.place)}  ${finding.value === '' ? '-' : oneLine(finding.value)}  ${oneLine(finding.message)} ${finding.mend}`);
  }
  return [...found].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);
}

function groupText({ first, places, count }: Group): string {
  const more = count > places.length ? `  … and ${count - places.length} more\n` : '';
  return `${first.severity}  ${first.rule}  ${count}\n${places.map((place) => `  ${place}\n`).join('')}${more}`;
}

/** As an editor opens it: `file:line:column`, or file, sheet and cell. */
export function placeText({ file, sheet, cell, line, column, path }: ForeignPlace): string {
  if (sheet !== undefined || cell !== undefined) return [file, sheet, cell].filter((part) => part !== undefined).join(' ');
  const spot = [file, line, column].filter((part) => part !== undefined).join(':');
  return path === undefined ? spot : `${spot} ${path}`;
}

function oneLine(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
