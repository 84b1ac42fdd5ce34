import type { ImportFinding, ImportSeverity } from '#model/import-finding.ts';
import type { FindingGroup } from '#model/import-outcome.ts';

const mostPlaces = 20;
const mostValues = 6;
const weight: Readonly<Record<ImportSeverity, number>> = { error: 0, warning: 1, note: 2 };

type Growing = { -readonly [Key in keyof FindingGroup]: FindingGroup[Key] extends readonly (infer Item)[] ? Item[] : FindingGroup[Key] };

/**
 * Findings that are told, and mended, as one: the same rule in the same sheet, with the same mendings, or on the same text. Notes of one rule
 * are told together. In the order of their weight, then of the file.
 */
export function findingGroups(findings: readonly ImportFinding[], dismissed: ReadonlySet<string>): readonly FindingGroup[] {
  const groups = new Map<string, Growing>();
  for (const finding of findings) {
    const id = idOf(finding);
    const known = groups.get(id);
    if (known === undefined) groups.set(id, begun(id, finding, dismissed.has(id)));
    else grow(known, finding);
  }
  return [...groups.values()].toSorted((one, other) => weight[one.severity] - weight[other.severity]);
}

function idOf({ severity, rule, place, value, mends }: ImportFinding): string {
  const same = mends.length > 0 ? mends.map(({ id, field, from, to }) => `${id}/${field}/${from}/${to}`).join(' ') : severity === 'note' ? '' : value;
  return [severity, rule, place.file, place.sheet ?? '', same].join('|');
}

function begun(id: string, finding: ImportFinding, isDismissed: boolean): Growing {
  const { severity, rule, place, value, mends } = finding;
  return { id, severity, rule, first: finding, places: [place], count: 1, values: value === '' ? [] : [value], mends: [...mends], of: 'file', canDismiss: true, isDismissed };
}

function grow(group: Growing, { place, value }: ImportFinding): void {
  group.count += 1;
  if (group.places.length < mostPlaces) group.places.push(place);
  if (group.values.length < mostValues && value !== '' && !group.values.includes(value)) group.values.push(value);
}
