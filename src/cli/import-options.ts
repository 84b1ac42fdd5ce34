import { parseArgs } from 'node:util';
import { formatIds, type FormatId } from '#intake/formats/format-reader.ts';

export const importUsage =
  `Usage: data:import --from FORMAT --input PATH [--to DIR] [--source ID] [--mapping FILE.json] [--findings FILE] [--json]\n` +
  `  --from      ${formatIds.join(', ')}\n` +
  '  --input     a file, a folder, or a zip archive\n' +
  '  --to        a folder that is empty or absent becomes a new dataset; beside one that holds a dataset a change set is written;\n' +
  '              without it the file is only checked\n' +
  '  --source    id of the source of the values (a dataset that exists must list it)\n' +
  '  --mapping   what keys, areas and codes of the file mean in the dataset\n' +
  '  --as-of     day the new dataset describes (default: today)\n' +
  '  --area      code of the area that rows without an area are about, in a new dataset (default: LA)\n' +
  '  --author, --reason  what the change set says of who made it, and why\n' +
  '  --findings  writes every finding to a file, as JSON\n' +
  '  --json      prints account and findings as JSON and nothing else\n';

export type ImportOptions = {
  readonly from: FormatId;
  readonly input: string;
  readonly to: string | null;
  readonly source: string;
  readonly mapping: string | null;
  readonly findings: string | null;
  readonly asOf: string | null;
  readonly area: string;
  readonly author: string;
  readonly reason: string;
  readonly isJson: boolean;
};

/** The options, or a sentence that says what is wrong with them. */
export function importOptions(argv: readonly string[]): ImportOptions | string {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...argv],
      options: { from: text, input: text, to: text, source: text, mapping: text, findings: text, 'as-of': text, area: text, author: text, reason: text, json: { type: 'boolean', default: false } },
    });
    const from = formatIds.find((id) => id === values.from);
    if (from === undefined) return values.from === undefined ? 'Say with --from which format it is.' : `There is no format "${values.from}".`;
    if (values.input === undefined) return 'Say with --input what is to be read.';
    const asOf = values['as-of'] ?? null;
    if (asOf !== null && !(/^\d{4}-\d\d-\d\d$/.test(asOf) && !Number.isNaN(Date.parse(asOf)))) return `"${asOf}" is no day such as 2026-11-21.`;
    const area = values.area ?? 'LA';
    if (!/^[A-Z][A-Z0-9-]{1,19}$/.test(area)) return `"${area}" is no code of an area such as LA.`;
    return {
      from, input: values.input, to: values.to ?? null, source: values.source ?? '', mapping: values.mapping ?? null, findings: values.findings ?? null, asOf, area,
      author: values.author ?? 'command line', reason: values.reason ?? '', isJson: values.json,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
