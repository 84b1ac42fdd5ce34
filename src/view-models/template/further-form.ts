import type { Locale } from '#i18n/locale.ts';
import { templateVersion } from '#model/template-layout.ts';
import type { Collection } from '#model/collection.ts';
import { besideChecks, inputColumn, inputColumnsOf, machineColumn } from './form-columns.ts';
import type { FormCheck, FormRow, FormSheet } from './template-document.ts';
import { sayingPlainly } from './template-words.ts';

const rows = 60;

/** The sheet for values nobody asked for: whoever fills it chooses indicator, area and period. */
export function furtherForm({ dataset }: Collection, locale: Locale): FormSheet {
  const say = sayingPlainly(locale);
  const checks = furtherChecks(locale);
  const cells = { TEMPLATE: String(templateVersion), DATASET: dataset.fingerprint };
  return {
    form: 'further', name: say('template.sheet.further'), title: say('template.sheet.further'), how: say('template.how.further'),
    columns: [
      machineColumn('TEMPLATE'), machineColumn('DATASET'),
      inputColumn('TITLE', say('template.head.title'), 38), { id: 'UNIT', head: say('template.head.unit'), kind: 'unit', width: 16, isNumber: false },
      inputColumn('ABOUT', say('template.head.about'), 22), inputColumn('PERIOD', say('template.head.period'), 12),
      ...inputColumnsOf(locale),
    ],
    rows: Array.from({ length: rows }, (_, place): FormRow => ({ key: `f${place + 1}`, cells, checks, decimals: -1, isFirst: false })),
    frozen: 'UNIT',
  };
}

function furtherChecks(locale: Locale): Readonly<Record<string, FormCheck>> {
  const say = sayingPlainly(locale);
  const list = { title: say('template.check.list.title'), prompt: '', error: say('template.check.list') };
  const number = { title: say('template.check.value.title'), prompt: say('template.check.further'), error: say('template.check.further') };
  return {
    TITLE: { kind: 'list', list: 'indicator', isOpen: false, words: list },
    ABOUT: { kind: 'list', list: 'area', isOpen: false, words: list },
    PERIOD: { kind: 'told', words: { title: say('template.check.period.title'), prompt: say('template.check.period.prompt'), error: '' } },
    VALUE: { kind: 'of-indicator', words: number },
    ...besideChecks(locale),
  };
}
