import { type AnalystOption, analystOptions } from '#model/analyst-option.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { WhatIfChanges } from '#model/what-if-changes.ts';
import type { Figure } from '../../figure/figure.ts';
import { exactReading } from '../what-if/exact-reading.ts';
import { movedCase } from '../what-if/moved-case.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { analystFigure } from './analyst-figure.ts';
import { type AnalystRow, analystRow } from './analyst-rows.ts';

/** The chosen options in words and as a figure; the figure is null where none of them has anything to draw. */
export type AnalystView = {
  readonly choices: readonly { readonly option: AnalystOption; readonly title: string; readonly about: string; readonly isChosen: boolean }[];
  readonly rows: readonly AnalystRow[];
  readonly figure: Figure | null;
  /** Whether the options rest on figures a reader tries. */
  readonly isTried: boolean;
};

type Asked = { readonly changes: WhatIfChanges; readonly chosen: readonly AnalystOption[] };

/** Continues the case, with the changes a reader tries, in the chosen ways. */
export function analystView(given: IndicatorReading, base: AssessCase, { changes, chosen }: Asked): AnalystView {
  const reading = exactReading(given);
  const { t } = reading.locale;
  const tried = movedCase(base, changes);
  const rows = analystOptions.filter((option) => chosen.includes(option)).map((option) => analystRow(reading, tried, option));
  const isTried = tried !== base;
  return {
    choices: analystOptions.map((option) => ({ option, title: t(`model.option.${option}`), about: t(`model.about.${option}`), isChosen: chosen.includes(option) })),
    rows,
    figure: analystFigure(reading, tried, { rows, isTried }),
    isTried,
  };
}

/** `holt,logistic` of an address. */
export function chosenOptions(text: string | undefined): readonly AnalystOption[] {
  const asked = (text ?? '').split(',');
  return analystOptions.filter((option) => asked.includes(option));
}
