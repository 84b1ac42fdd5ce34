import type { ForeignPlace, ImportFinding, ImportSeverity } from '#model/import-finding.ts';

type Told = {
  readonly severity?: ImportSeverity;
  readonly place: ForeignPlace;
  readonly value?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly message: string;
  readonly mend: string;
};

const longest = 300;

/** A finding of a reader: an error unless said otherwise, without mendings of its own. Long values are cut. */
export function foreignFinding(rule: string, { severity = 'error', place, value = '', names = {}, message, mend }: Told): ImportFinding {
  return { severity, rule, place, value: value.length > longest ? `${value.slice(0, longest)}…` : value, names, message, mend, mends: [] };
}
