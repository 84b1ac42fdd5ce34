import { parseArgs } from 'node:util';
import { isLanguage, type Language, languages } from '#model/language.ts';

export const templateUsage =
  `Usage: data:template --institution ID --to FILE.xlsx [--lang ${languages.join('|')}] [--json] [DIR]\n` +
  '  --institution  id of the institution that is asked\n' +
  '  --to           the workbook to write\n' +
  '  --lang         language of the forms (default: lo); instructions are in Lao and English besides\n' +
  '  --json         prints what was written as JSON and nothing else\n' +
  '  DIR            folder of the dataset (default: data); drafts and embargoed figures stay out of the template\n';

export type TemplateOptions = { readonly institution: string; readonly to: string; readonly language: Language; readonly folder: string; readonly isJson: boolean };

/** The options, or a sentence that says what is wrong with them. */
export function templateOptions(argv: readonly string[]): TemplateOptions | string {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...argv], options: { institution: text, to: text, lang: { type: 'string', default: 'lo' }, json: { type: 'boolean', default: false } }, allowPositionals: true,
    });
    if (values.institution === undefined) return 'Say with --institution who is asked.';
    if (values.to === undefined) return 'Say with --to which file is to be written.';
    if (!values.to.toLowerCase().endsWith('.xlsx')) return `"${values.to}" is no Excel workbook; its name must end with .xlsx.`;
    if (!isLanguage(values.lang)) return `There is no language "${values.lang}": one of ${languages.join(', ')}.`;
    if (positionals.length > 1) return 'Only one folder can be read at a time.';
    return { institution: values.institution, to: values.to, language: values.lang, folder: positionals[0] ?? 'data', isJson: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
