import type { CellStyle } from 'hucre/xlsx';
import { lightColour } from '../light-colours.ts';

type Font = NonNullable<CellStyle['font']>;
export type TemplateLook = 'title' | 'heading' | 'mark' | 'how' | 'text' | 'head' | 'machine' | 'shown' | 'input';
type Given = { readonly isNumber: boolean; readonly decimals: number; readonly isFirst: boolean; readonly isBold: boolean };

const colour = (name: string): { readonly rgb: string } => ({ rgb: lightColour(`var(--${name})`).slice(1).toUpperCase() });
const filled = (name: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: colour(name) });
const line = (name: string): { readonly style: 'thin'; readonly color: { readonly rgb: string } } => ({ style: 'thin', color: colour(name) });
const plain: Given = { isNumber: false, decimals: -1, isFirst: false, isBold: false };

/** The look of a cell. Everything is locked but what is filled in. */
export function templateStyle(look: TemplateLook, font: Font, given: Partial<Given> = {}): CellStyle {
  const { isNumber, decimals, isFirst, isBold } = { ...plain, ...given };
  const inked = (name: string, more: Font = {}): CellStyle => ({ font: { ...font, color: colour(name), ...more }, protection: { locked: true } });
  const alignment: CellStyle['alignment'] = { vertical: 'top', wrapText: true, ...(isNumber ? { horizontal: 'right' } : { horizontal: 'left', indent: look === 'text' ? 0 : 1 }) };
  const format = isNumber && decimals >= 0 ? { numFmt: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` } : {};
  switch (look) {
    case 'title':
      return inked('ink', { size: 16, bold: true });
    case 'heading':
      return { ...inked('ink', { size: 12, bold: true }), alignment: { vertical: 'bottom' } };
    case 'mark':
      return inked('ink-3');
    case 'how':
      return inked('indigo-ink', { bold: true });
    case 'text':
      return { ...inked('ink', { bold: isBold }), alignment };
    case 'machine':
      return inked('ink-3');
    case 'head':
      return { ...inked('ink', { bold: true }), fill: filled('corridor'), alignment, border: { bottom: line('rule-2') } };
    case 'shown':
      return { ...inked(isBold ? 'ink' : 'ink-2', { bold: isBold }), alignment, ...format, border: { top: line(isFirst ? 'rule-2' : 'rule') } };
    case 'input':
      return {
        font: { ...font, color: colour('ink') }, fill: filled('map-1'), protection: { locked: false }, alignment,
        ...(isNumber ? format : { numFmt: '@' }),
        border: { top: line('indigo-line'), bottom: line('indigo-line'), left: line('indigo-line'), right: line('indigo-line') },
      };
  }
}
