import type { Learned } from '../learning-book.ts';
import { datasetText, sourceTable } from './dataset-text.ts';
import type { UsedUnit } from './unit-use.ts';

/** The code lists of a new dataset. A name the file has in one language only stands in all three, for the lists want all. */
export function* codeLists({ areas, dimensions }: Learned, units: readonly UsedUnit[], home: string): Generator<readonly [string, string]> {
  const own = home === 'LA' ? ['Lao PDR', 'ສປປ ລາວ', 'CHDCND Lào'] : named(home, home);
  const parts = [...areas].filter(([code]) => code !== home).map(([code, name]) => [code, 'area', home, '', ...named(name, code), '', '']);
  yield ['codelists/areas.csv', sourceTable(['code', 'kind', 'parent', 'lsb_code', 'name_en', 'name_lo', 'name_vi', 'from', 'to'], [[home, 'country', '', '', ...own, '', ''], ...parts])];
  const unitRows = units.map(({ code, kind, text }) => [code, kind, '', '', ...named(text, code)]);
  yield ['codelists/units.csv', sourceTable(['code', 'kind', 'lower', 'upper', 'text_en', 'text_lo', 'text_vi'], unitRows)];
  const codes = Array.from(dimensions, ([dimension, labels]) => [[dimension, '_T', 'Total', 'ທັງໝົດ', 'Tổng số'], ...Array.from(labels, ([code, label]) => [dimension, code, ...named(label, code)])]).flat();
  if (codes.length > 0) yield ['codelists/dimensions.csv', sourceTable(['dimension', 'code', 'name_en', 'name_lo', 'name_vi'], codes)];
}

function named(name: string, code: string): readonly [string, string, string] {
  const text = datasetText(name) || code;
  return [text, text, text];
}
