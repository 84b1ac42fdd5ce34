import type { Locale } from '#i18n/locale.ts';
import type { Collection, CollectedIndicator, CollectedLine } from '#model/collection.ts';
import { templateVersion } from '#model/template-layout.ts';
import { inputColumnsOf, inputChecks, machineColumn, shownColumn } from './form-columns.ts';
import { rangeWords } from './range-words.ts';
import type { FormColumn, FormRow, FormSheet } from './template-document.ts';
import { nameOf, sayingPlainly } from './template-words.ts';

/** The sheet of what is asked for: a row a value, with all that is known of it beside. */
export function valuesForm(collection: Collection, locale: Locale): FormSheet {
  const say = sayingPlainly(locale);
  return {
    form: 'values', name: say('template.sheet.values'), title: say('template.title', { institution: nameOf(collection.institution.name, locale.language) }), how: say('template.how.values'),
    columns: columnsOf(locale, collection), rows: rowsOf(collection, locale), frozen: 'PERIOD',
  };
}

const machine = ['INDICATOR', 'SERIES', 'REF_AREA', 'TIME_PERIOD', 'DIMENSIONS', 'UNIT_CODE', 'TEMPLATE', 'DATASET'] as const;

function columnsOf(locale: Locale, { indicators }: Collection): readonly FormColumn[] {
  const say = sayingPlainly(locale);
  const hasDue = indicators.some(({ lines }) => lines.some(({ due }) => due !== null));
  return [
    ...machine.map(machineColumn),
    shownColumn('TITLE', say('template.head.title'), 38), shownColumn('ABOUT', say('template.head.about'), 20), shownColumn('PERIOD', say('template.head.period'), 10),
    ...(hasDue ? [shownColumn('DUE', say('template.head.due'), 12)] : []), shownColumn('UNIT', say('template.head.unit'), 16), shownColumn('RANGE', say('template.head.range'), 15),
    { ...shownColumn('LAST', say('template.head.last'), 12), isNumber: true }, shownColumn('LAST_PERIOD', say('template.head.lastOf'), 13),
    ...inputColumnsOf(locale),
    shownColumn('SERIES_TEXT', say('template.head.series'), 28),
  ];
}

function rowsOf({ indicators, codes, areas, dataset }: Collection, locale: Locale): readonly FormRow[] {
  const named = { codes, areas: new Map(areas.map(({ code, names }) => [code, nameOf(names, locale.language)] as const)), fingerprint: dataset.fingerprint };
  const rows = indicators.flatMap((indicator) => indicator.lines.map((line, place) => ({ indicator, line, isFirst: place === 0 })));
  return rows.map(({ indicator, line, isFirst }, place) => ({
    key: `v${place + 1}`, isFirst, decimals: indicator.decimals,
    cells: cellsOf(indicator, line, named, locale),
    checks: inputChecks({ lower: indicator.lower, upper: indicator.upper, range: rangeWords(indicator, locale), unit: unitWords(indicator, locale) }, locale),
  }));
}

type Named = { readonly codes: Collection['codes']; readonly areas: ReadonlyMap<string, string>; readonly fingerprint: string };

function cellsOf(indicator: CollectedIndicator, line: CollectedLine, { codes, areas, fingerprint }: Named, locale: Locale): FormRow['cells'] {
  const { language, format } = locale;
  const say = sayingPlainly(locale);
  const parts = Object.entries(line.dimensions).filter(([, code]) => code !== '_T').map(([dimension, code]) => {
    const names = codes[`${dimension}/${code}`];
    return names === undefined ? code : nameOf(names, language);
  });
  const { last } = line;
  return {
    INDICATOR: line.indicator, SERIES: line.series, REF_AREA: line.area, TIME_PERIOD: line.period, UNIT_CODE: indicator.unit,
    DIMENSIONS: Object.entries(line.dimensions).map(([dimension, code]) => `${dimension}=${code}`).join(';'),
    TEMPLATE: String(templateVersion), DATASET: fingerprint,
    TITLE: nameOf(indicator.title, language), ABOUT: [areas.get(line.area) ?? line.area, ...parts].join(', '), PERIOD: format.period(line.period),
    DUE: line.due === null ? '–' : format.dayShort(line.due), UNIT: unitWords(indicator, locale), RANGE: rangeWords(indicator, locale),
    LAST: last === null ? '–' : last.value,
    LAST_PERIOD: last === null ? say('template.last.none') : `${format.period(last.period)}${last.status === 'A' ? '' : `, ${say(`template.status.${last.status}`)}`}`,
    SERIES_TEXT: nameOf(indicator.series, language),
  };
}

function unitWords({ unitText }: CollectedIndicator, { language }: Locale): string {
  return nameOf(unitText, language);
}
