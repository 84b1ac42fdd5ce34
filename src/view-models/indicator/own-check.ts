import type { AssessCase } from '#model/assess-case.ts';
import type { PublishedVerdict } from '#model/indicator-file.ts';

/** Everything needed to judge a verdict again: the case as a file for the assess command, and the commands. */
export type OwnCheck = { readonly fileName: string; readonly json: string; readonly command: string; readonly otherCommands: readonly string[] };

const fileName = 'cases.json';
const command = `npm run -s data:assess -- --input ${fileName}`;

/** The methods of others that read the same form of case. */
const otherMethods = ['unsd', 'german'] as const;

export function ownCheck({ case: judged, opinions }: PublishedVerdict): OwnCheck {
  const otherCommands = opinions.length === 0 ? [] : otherMethods.map((method) => `${command} --method ${method}`);
  return { fileName, json: `[\n  {\n${fieldLines(judged).join(',\n')}\n  }\n]\n`, command, otherCommands };
}

/** One line a field, and one an entry of its lists: a long series stays readable. */
function fieldLines(judged: AssessCase): readonly string[] {
  return Object.entries(judged)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]: [string, unknown]) => `    ${JSON.stringify(name)}: ${fieldText(value)}`);
}

function fieldText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((entry) => `      ${JSON.stringify(entry)}`).join(',\n')}\n    ]`;
}
