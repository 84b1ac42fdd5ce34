import { strToU8 } from 'fflate';
import type { FigureCell } from '#view-models/figure/figure.ts';
import type { ReportBlock, ReportDocument } from '#view-models/report/report-document.ts';
import type { RenderTools } from '../report-format.ts';
import { drawingToPaint, figureDrawing } from '../office/figure-drawing.ts';
import { statusMark } from '../office/status-mark.ts';
import { figureKey } from './word-blocks.ts';
import type { WordPicture } from './word-kit.ts';

/** About 200 dots to the inch at the width of the text: for programs that know no drawings, and no finer than a printer shows. */
const paintedWidth = 1340;

type Painted = Map<string, WordPicture>;

/** Every picture of a part by its key: each figure, each mark once. */
export async function paintPictures(part: ReportDocument['parts'][number], tools: RenderTools, onFigure: (title: string) => void): Promise<Painted> {
  const painted: Painted = new Map();
  for (const chapter of part.chapters) {
    for (const [index, block] of chapter.blocks.entries()) {
      tools.signal.throwIfAborted();
      for (const cell of statusCells(block)) await paintMark(cell, painted, tools);
      if (block.kind === 'figure') painted.set(figureKey(chapter, index), await paintFigure(block, tools));
    }
    onFigure(chapter.title);
  }
  return painted;
}

async function paintFigure({ figure }: Extract<ReportBlock, { kind: 'figure' }>, { rasterise }: RenderTools): Promise<WordPicture> {
  const { text, width, height } = figureDrawing(figure);
  const { text: toPaint } = await drawingToPaint(figure);
  return { svg: strToU8(text), png: await rasterise(toPaint, { width, height }, paintedWidth / width), width, height };
}

async function paintMark(cell: Exclude<FigureCell, string>, painted: Painted, { rasterise }: RenderTools): Promise<void> {
  const { key, svg } = statusMark(cell);
  if (!painted.has(key)) painted.set(key, { svg: strToU8(svg), png: await rasterise(svg, { width: 20, height: 20 }, 4), width: 20, height: 20 });
}

function statusCells(block: ReportBlock): readonly Exclude<FigureCell, string>[] {
  if (block.kind === 'verdict') return [block.verdict];
  return block.kind === 'table' ? block.table.rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell !== 'string')) : [];
}
