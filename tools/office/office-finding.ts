/** Something a report does wrong: in which file, at which place of it, and what. */
export type OfficeFinding = { readonly file: string; readonly place: string; readonly problem: string };

/** What a check found in one file. */
export type Findings = { readonly add: (place: string, problem: string) => void; readonly all: readonly OfficeFinding[] };

export function findingsOf(file: string): Findings {
  const all: OfficeFinding[] = [];
  return { all, add: (place, problem) => void all.push({ file, place, problem }) };
}
