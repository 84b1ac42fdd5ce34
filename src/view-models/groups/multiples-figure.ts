import type { Locale } from '#i18n/locale.ts';
import type { TextsFile } from '#model/texts-file.ts';
import type { Figure, FigureTable } from '../figure/figure.ts';
import type { Shape } from '../figure/shape.ts';
import { textLines } from '../figure/text-lines.ts';
import { timeText } from '../indicator/time-text.ts';
import { drawnTarget } from './drawn-target.ts';
import type { Multiple, Multiples } from './multiples.ts';
import { pictureSize } from './multiples-axis.ts';
import { movedShape } from './moved-shape.ts';
import { expectedAmount, latestValue, targetAmount, targetWords } from './value-words.ts';

/** More would make a picture that no program opens; the table has them all. */
export const mostInPicture = 60;
const columns = 3;
const gutter = 44;
const titleSize = 15;
const wordSize = 14;
const lineHeight = 22;
const titleLines = 2;
const pictureTop = (titleLines + 3) * lineHeight;
const cell = { width: pictureSize.width + gutter, height: pictureTop + pictureSize.height + 22 };

export type MultiplesInput = {
  readonly id: string;
  readonly title: string;
  readonly finding: readonly string[];
  readonly multiples: Multiples;
  readonly texts: TextsFile;
  readonly locale: Locale;
};

/** The small multiples as one figure that can leave the page: names, verdicts and pictures in three columns, and the table of all. */
export function multiplesFigure({ id, title, finding, multiples: { axis, all }, texts, locale }: MultiplesInput): Figure {
  const { t } = locale;
  const shown = all.slice(0, mostInPicture);
  const rows = Math.ceil(shown.length / columns);
  const width = Math.min(columns, Math.max(1, shown.length)) * cell.width - gutter;
  const isCut = all.length > shown.length;
  return {
    id,
    title,
    finding,
    verdict: null,
    summary: t('groups.multiples.summary', { count: all.length }),
    wide: { size: { width, height: Math.max(1, rows) * cell.height }, shapes: shown.flatMap((multiple, index) => cellShapes(multiple, index, locale)) },
    table: multiplesTable(title, all, texts, locale),
    sources: [],
    notes: [t('groups.multiples.key', { from: axis.from, to: axis.to }), ...(isCut ? [t('groups.multiples.first', { shown: shown.length, total: all.length })] : [])],
  };
}

function cellShapes(multiple: Multiple, index: number, { t }: Locale): readonly Shape[] {
  const { title, unit, status, reason, isDoubtful, lastKnown, targetNote, picture } = multiple;
  const doubt = isDoubtful ? ' ≈' : '';
  const [x, y] = [(index % columns) * cell.width, Math.floor(index / columns) * cell.height];
  const why = reason === null ? '' : `: ${t(`word.reason.${reason}`)}`;
  const shapes: Shape[] = [];
  let line = y;
  const say = (text: string, size: number, isStrong: boolean, left = x): void => {
    line += lineHeight;
    shapes.push({ kind: 'text', role: isStrong ? 'text-strong' : 'text-muted', x: left, y: line, size, anchor: 'start', text });
  };
  const verdict = (word: string, rest: string, shape: Pick<Extract<Shape, { kind: 'status' }>, 'status' | 'isOutlined'>): void => {
    line += lineHeight;
    shapes.push({ kind: 'status', role: 'status', ...shape, x, y: line - 12, size: 14 });
    shapes.push({ kind: 'text', role: 'text-muted', x: x + 20, y: line, size: wordSize, anchor: 'start', lead: word, text: rest });
  };
  for (const part of textLines(title, pictureSize.width, titleSize, true, titleLines)) say(part, titleSize, true);
  verdict(t(`word.status.${status}`), lastKnown === null ? `${doubt}${why}` : why, { status, isOutlined: false });
  if (lastKnown !== null) verdict(t(`word.status.${lastKnown.status}`), `${doubt} (${lastKnown.note})`, { status: lastKnown.status, isOutlined: true });
  for (const note of [unit, targetNote]) if (note !== null) say(textLines(note, cell.width - 8, wordSize, false, 1)[0] ?? note, wordSize, false);
  return [...shapes, ...picture.shapes.map((shape) => movedShape(shape, x, y + pictureTop))];
}

function multiplesTable(title: string, all: readonly Multiple[], texts: TextsFile, locale: Locale): FigureTable {
  const { t } = locale;
  return {
    caption: title,
    columns: [t('groups.column.indicator'), t('groups.column.latest'), t('groups.column.year'), t('groups.column.path'), t('groups.column.target'), t('groups.column.status')],
    rows: all.map((multiple) => {
      const value = latestValue(multiple.member, texts.units, locale);
      const reason = multiple.reason === null ? [] : [t(`word.reason.${multiple.reason}`)];
      const known = multiple.lastKnown === null ? [] : [`${t(`word.status.${multiple.lastKnown.status}`)} (${multiple.lastKnown.note})`];
      return {
        id: multiple.id,
        cells: [
          multiple.title,
          value?.amount ?? t('groups.multiples.noValue'),
          value?.period ?? '–',
          expectedAmount(multiple.member, texts.units, locale) ?? '–',
          targetCell(multiple, texts, locale),
          { status: multiple.status, text: [...reason, ...known].join('; ') },
        ],
      };
    }),
  };
}

/** The target with its year, and its kind where it is not counted. */
function targetCell({ member }: Multiple, { units }: TextsFile, locale: Locale): string {
  const { t } = locale;
  const { target } = drawnTarget(member);
  const value = target === null ? null : targetAmount(target, member.indicator, units, locale);
  if (target === null || value === null || target.counted) return targetWords({ ...member, verdict: target }, units, locale);
  const year = timeText(target.time, locale);
  const kind = target.evidence === 'unconfirmed' ? t('word.evidence.unconfirmed') : t(`word.kind.${target.kind}`);
  return t('groups.cell.targetKind', { value, year, kind });
}
