import type { Finding } from '#model/finding.ts';

/** A place in a source file, counted from 1. */
export type Spot = Pick<Finding, 'file' | 'line' | 'column'>;

/** Takes a finding down; reading goes on. */
export type Report = (finding: Finding) => void;

/** Where an offset of a text stands. */
export function spotAt(file: string, text: string, offset: number): Spot {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** The words of a finding beside its place. */
export type FindingText = { readonly value: unknown; readonly message: string; readonly mend: string };

export function errorAt(rule: string, { file, line, column }: Spot, text: FindingText): Finding {
  return { severity: 'error', rule, file, line, column, value: shown(text.value), message: text.message, mend: text.mend };
}

export function warningAt(rule: string, spot: Spot, text: FindingText): Finding {
  return { ...errorAt(rule, spot, text), severity: 'warning' };
}

const longestShown = 80;

/** A value as it can stand in one line of a report. */
export function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length > longestShown ? `${oneLine.slice(0, longestShown - 1)}…` : oneLine;
}
