import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { joinedTexts } from '../joined-texts.ts';
import { type SparkAxis, sparkAxisOf } from './spark-axis.ts';

/** What all rows of the table share. */
export type RowContext = {
  readonly overview: OverviewFile;
  readonly texts: TextsFile;
  readonly locale: Locale;
  readonly axis: SparkAxis;
  /** The year the plans began; movement is counted from its last value. */
  readonly sinceYear: number;
  /** Framework items by id, to tell a programme from a pillar. */
  readonly kindOf: ReadonlyMap<string, OverviewFile['framework'][number]['kind']>;
  readonly untranslated: ReadonlySet<string>;
};

export function rowContext(overview: OverviewFile, texts: TextsFile, locale: Locale): RowContext {
  const axis = sparkAxisOf(overview);
  return {
    overview,
    texts: joinedTexts(texts),
    locale,
    axis,
    sinceYear: axis.plan.from + 1,
    kindOf: new Map(overview.framework.map(({ id, kind }) => [id, kind])),
    untranslated: new Set(texts.untranslated),
  };
}

/** A name as lists show it: the short one where there is one; the id where the text file knows none. */
export function shortName(names: TextsFile['plans'], id: string): string {
  return names[id]?.short ?? names[id]?.title ?? id;
}
