import type { Locale } from '#i18n/locale.ts';
import type { FormCheck, FormColumn } from './template-document.ts';
import { sayingPlainly } from './template-words.ts';

export const machineColumn = (id: string): FormColumn => ({ id, head: '', kind: 'machine', width: 10, isNumber: false });
export const shownColumn = (id: string, head: string, width: number): FormColumn => ({ id, head, kind: 'shown', width, isNumber: false });
export const inputColumn = (id: string, head: string, width: number): FormColumn => ({ id, head, kind: 'input', width, isNumber: false });

/** What is filled in for a value. */
export function inputColumnsOf(locale: Locale): readonly FormColumn[] {
  const say = sayingPlainly(locale);
  return [
    { ...inputColumn('VALUE', say('template.head.value'), 14), isNumber: true }, inputColumn('STATUS', say('template.head.status'), 20),
    inputColumn('SOURCE', say('template.head.source'), 34), inputColumn('SOURCE_DETAIL', say('template.head.detail'), 20), inputColumn('NOTE', say('template.head.note'), 30),
  ];
}

type Asked = { readonly lower: number | null; readonly upper: number | null; readonly range: string; readonly unit: string };

/** What these cells take in a row whose indicator is known. */
export function inputChecks(asked: Asked, locale: Locale): Readonly<Record<string, FormCheck>> {
  const say = sayingPlainly(locale);
  const { lower, upper, range, unit } = asked;
  const words = { title: say('template.check.value.title'), prompt: say('template.check.value.prompt', { range, unit }), error: say('template.check.value', { range, unit }) };
  return { VALUE: { kind: 'number', lower, upper, words }, ...besideChecks(locale) };
}

/** What status and source take in every row. */
export function besideChecks(locale: Locale): Readonly<Record<string, FormCheck>> {
  const say = sayingPlainly(locale);
  const status = { title: say('template.check.list.title'), prompt: say('template.check.status.prompt'), error: say('template.check.list') };
  const source = { title: say('template.check.source.title'), prompt: say('template.check.source.prompt'), error: say('template.check.source') };
  return { STATUS: { kind: 'list', list: 'status', isOpen: false, words: status }, SOURCE: { kind: 'list', list: 'source', isOpen: true, words: source } };
}
