import type { CellStyle } from 'hucre/xlsx';
import type { Language } from '#model/language.ts';
import type { CellLook } from '#view-models/workbook/workbook-document.ts';
import { lightColour } from '../../light-colours.ts';

type Font = NonNullable<CellStyle['font']>;

/**
 * A workbook carries no fonts, it names one. Leelawadee UI stands on every Windows since 8 and has Lao and Latin letters of one
 * size; Phetsarath OT and Noto Sans Lao stand only where somebody put them. Other systems take their own Lao font in its place.
 */
export function fontOf(languages: readonly Language[]): Font {
  return { name: languages.includes('lo') ? 'Leelawadee UI' : 'Calibri', size: 10 };
}

const colour = (name: string): { readonly rgb: string } => ({ rgb: lightColour(`var(--${name})`).slice(1).toUpperCase() });
const filled = (name: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: colour(name) });

/** `#,##0.00` for two digits. */
function valueFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

const formats: Readonly<Partial<Record<CellLook, string>>> = { year: '0', share: '0.0%', ratio: '0.000' };
const numeric: ReadonlySet<CellLook> = new Set<CellLook>(['value', 'year', 'time', 'share', 'ratio', 'exact']);

/** Numbers stand right; words keep clear of the numbers before them. */
function placed(look: CellLook): NonNullable<CellStyle['alignment']> {
  return numeric.has(look) ? { horizontal: 'right' } : { horizontal: 'left', indent: 1 };
}

export type StyleOf = {
  readonly head: (look: CellLook, isFirst: boolean, isWorking: boolean) => CellStyle;
  readonly cell: (look: CellLook, given: { readonly decimals: number; readonly isWorking: boolean; readonly isStruck: boolean; readonly isLink: boolean }) => CellStyle;
  readonly mark: (isMarked: boolean) => CellStyle;
  readonly line: (look: 'title' | 'heading' | 'fact' | 'mark', format: CellLook, given: { readonly isLink: boolean; readonly isFormula: boolean; readonly tone: string | null }) => CellStyle;
};

/** The looks of cells, each made once: the writer knows equal styles only by what they say. */
export function stylesWith(font: Font): StyleOf {
  return {
    head: (look, isFirst, isWorking) => ({
      font: { ...font, bold: isFirst, color: colour(isWorking ? 'ink-2' : 'ink') },
      fill: filled(isWorking ? 'fan' : 'corridor'),
      alignment: { wrapText: true, vertical: 'top', ...placed(look) },
      border: isFirst ? {} : { bottom: { style: 'thin', color: colour('rule-2') } },
    }),
    cell: (look, { decimals, isWorking, isStruck, isLink }) => {
      const numFmt = look === 'value' ? valueFormat(decimals) : formats[look];
      return {
        font: { ...font, color: colour(isLink ? 'indigo' : isWorking ? 'ink-3' : 'ink'), underline: isLink, strikethrough: isStruck },
        alignment: { vertical: 'top', wrapText: look === 'long' || look === 'text', ...placed(look) },
        ...(numFmt === undefined ? {} : { numFmt }),
      };
    },
    mark: (isMarked) => ({
      font: { ...font, bold: isMarked, color: colour(isMarked ? 'demo-ink' : 'ink-2') },
      ...(isMarked ? { fill: filled('demo-bg') } : {}),
    }),
    line: (look, format, { isLink, isFormula, tone }) => {
      // A mark that a formula may bring has no ground while it is empty.
      const ink = look === 'mark' ? (isFormula ? 'off-track-text' : 'demo-ink') : isLink ? 'indigo' : tone === null ? 'ink' : `${tone}-text`;
      const numFmt = formats[format];
      return {
        font: { ...font, size: look === 'title' ? 16 : look === 'heading' ? 12 : 10, bold: look !== 'fact', underline: isLink, color: colour(ink) },
        ...(look === 'mark' && !isFormula ? { fill: filled('demo-bg') } : {}),
        alignment: { vertical: look === 'heading' ? 'bottom' : 'top', wrapText: look === 'fact', horizontal: 'left' },
        ...(numFmt === undefined ? {} : { numFmt }),
      };
    },
  };
}

/** The font colour of a tone, for conditional formats. */
export const toneFont = (tone: string): CellStyle => ({ font: { color: colour(`${tone}-text`), bold: true } });
