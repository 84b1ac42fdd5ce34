/** A stretch of a text in one script; office programs keep fonts and languages by script. */
export type ScriptRun = { readonly text: string; readonly isLao: boolean };

const runs = /[\u0E80-\u0EFF\u200B\u2060]+(?: +[\u0E80-\u0EFF]+)*|[^\u0E80-\u0EFF\u200B\u2060]+/g;
const lao = /[\u0E80-\u0EFF]/;

/** Cuts a text where it changes between Lao and other scripts. */
export function scriptRuns(text: string): readonly ScriptRun[] {
  return (text.match(runs) ?? []).map((run) => ({ text: run, isLao: lao.test(run) }));
}
