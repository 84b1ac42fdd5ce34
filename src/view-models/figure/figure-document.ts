import { plainText } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { datasetMark } from './dataset-mark.ts';
import type { Figure, FigureCell, FigureDrawing, FigureTable } from './figure.ts';
import type { ReleaseWords } from './release-words.ts';
import type { Shape } from './shape.ts';

/** A figure as it leaves the page, without joiners: every picture, text and citation is made of this and of nothing else. */
export type FigureDocument = Pick<Figure, 'id' | 'title' | 'finding' | 'verdict' | 'summary' | 'notes'> & {
  readonly language: Locale['language'];
  readonly drawing: FigureDrawing;
  readonly table: FigureTable;
  readonly release: ReleaseWords;
  /** Sources with their licences, as one sentence. */
  readonly sources: string;
  /** As-of date, release, fingerprint and licence of the compilation, as one line. */
  readonly dated: string;
  /** 'Not an official publication'; null for an official one. */
  readonly standing: string | null;
  /** The mark of demonstration data or of an opened dataset, which stands first and last; null for published figures. */
  readonly demonstration: string | null;
};

export function figureDocument(figure: Figure, release: ReleaseWords, locale: Locale): FigureDocument {
  const { t } = locale;
  const mark = datasetMark(release, locale);
  return {
    id: figure.id,
    language: locale.language,
    title: plainText(figure.title),
    finding: figure.finding.map(plainText),
    verdict: figure.verdict === null ? null : plainText(figure.verdict),
    summary: plainText(figure.summary),
    notes: figure.notes.map(plainText),
    drawing: { size: figure.wide.size, shapes: figure.wide.shapes.map(plainShape) },
    table: plainTable(figure.table),
    release,
    sources: plainText(sourceWords(figure.sources, locale)),
    dated: plainText(datedWords(release, locale)),
    standing: release.isUnofficial ? plainText(t('shell.release.standing')) : null,
    demonstration: mark === null ? null : plainText(mark),
  };
}

/** 'Source: …' with every publisher and licence; figures of the whole dataset say that they are. */
export function sourceWords(sources: readonly string[], { t }: Locale): string {
  return sources.length === 0 ? t('figure.sourcesAll') : t('figure.sources', { sources: sources.join('; ') });
}

/** As-of date, release, fingerprint and licence of the compilation. */
export function datedWords({ asOf, release, fingerprint, licence }: ReleaseWords, { t, format }: Locale): string {
  return t('figure.release', { date: format.day(asOf), release, fingerprint, licence });
}

function plainShape(shape: Shape): Shape {
  if (shape.kind !== 'text') return shape;
  return { ...shape, text: plainText(shape.text), ...(shape.lead === undefined ? {} : { lead: plainText(shape.lead) }) };
}

function plainTable({ caption, columns, rows }: FigureTable): FigureTable {
  return { caption: plainText(caption), columns: columns.map(plainText), rows: rows.map(({ id, cells }) => ({ id, cells: cells.map(plainCell) })) };
}

function plainCell(cell: FigureCell): FigureCell {
  return typeof cell === 'string' ? plainText(cell) : { ...cell, text: plainText(cell.text) };
}
