import type { Locale } from '#i18n/locale.ts';
import { proposalColumns, type ProposalField, proposalFields, type TemplateListId } from '#model/template-layout.ts';
import { inputColumn, shownColumn } from './form-columns.ts';
import type { FormCheck, FormRow, FormSheet } from './template-document.ts';
import { sayingPlainly } from './template-words.ts';

const lists: Readonly<Partial<Record<ProposalField, { readonly list: TemplateListId; readonly isOpen: boolean }>>> = {
  unit: { list: 'unit', isOpen: true }, direction: { list: 'direction', isOpen: false }, interval: { list: 'interval', isOpen: false }, placement: { list: 'placement', isOpen: true },
};
const numbers: ReadonlySet<ProposalField> = new Set(['lower', 'upper', 'baseline-value', 'target-value']);
const years: ReadonlySet<ProposalField> = new Set(['baseline-year', 'target-year']);
/** Fields with which another subject begins. */
const firsts: ReadonlySet<ProposalField> = new Set(['unit', 'breakdown', 'baseline-year', 'target-year', 'source-title']);

/** The sheet on which an indicator is defined that is not measured yet. */
export function proposalForm(locale: Locale): FormSheet {
  const say = sayingPlainly(locale);
  return {
    form: 'proposal', name: say('template.sheet.proposal'), title: say('template.sheet.proposal'), how: say('template.how.proposal'),
    columns: [
      shownColumn('FIELD', say('template.head.field'), 30), shownColumn('HELP', say('template.head.help'), 46),
      ...proposalColumns.map((id, place) => inputColumn(id, say('template.head.proposal', { number: place + 1 }), 40)),
    ],
    rows: proposalFields.map((field): FormRow => {
      const check = checkOf(field, locale);
      return {
        key: field, decimals: -1, isFirst: firsts.has(field),
        cells: { FIELD: say(`template.field.${field}`), HELP: say(`template.help.${field}`) },
        checks: check === null ? {} : Object.fromEntries(proposalColumns.map((id) => [id, check])),
      };
    }),
    frozen: 'FIELD',
  };
}

function checkOf(field: ProposalField, locale: Locale): FormCheck | null {
  const say = sayingPlainly(locale);
  const list = lists[field];
  const words = { title: say('template.check.list.title'), prompt: '', error: say('template.check.list') };
  if (list !== undefined) return { kind: 'list', ...list, words };
  const number = { title: say('template.check.value.title'), prompt: '', error: say('template.check.number') };
  if (numbers.has(field)) return { kind: 'number', lower: null, upper: null, words: number };
  return years.has(field) ? { kind: 'number', lower: 1990, upper: 2100, words: { ...number, error: say(`template.help.${field}`) } } : null;
}
