import { finalStatuses, statusBasePath, statusShapePaths, toneShapes } from '#model/status-shape.ts';
import { type StatusTone, statusTone } from '#model/status-tone.ts';
import type { FigureCell } from '#view-models/figure/figure.ts';
import { lightColour } from '../../light-colours.ts';
import { element } from '../../xml.ts';

export type StatusCell = Exclude<FigureCell, string>;

/** The mark of a status as an office file needs it: drawn where pictures may stand, a letter where only text may. */
export type StatusMark = {
  /** The same for all marks that look the same. */
  readonly key: string;
  readonly tone: StatusTone;
  readonly svg: string;
  readonly glyph: string;
  /** Final verdicts stand on a line. */
  readonly hasBase: boolean;
  /** Of the shape and of the word, without '#'. */
  readonly colour: string;
  readonly textColour: string;
};

const glyphs = {
  star: ['★', '☆'], disc: ['●', '○'], triangle: ['▲', '△'], square: ['■', '□'], 'triangle-down': ['▼', '▽'], ring: ['○', '○'],
} as const;

export function statusMark({ status, isOutlined = false }: StatusCell): StatusMark {
  const tone = statusTone(status);
  const shape = toneShapes[tone];
  const isHollow = isOutlined || shape === 'ring';
  const hasBase = finalStatuses.has(status);
  const colour = lightColour(`var(--${tone})`);
  const paint = isHollow ? { fill: '#ffffff', stroke: colour, 'stroke-width': 2.2 } : { fill: colour };
  const base = hasBase ? element('path', { d: statusBasePath, stroke: colour, 'stroke-width': 1.8 }) : '';
  return {
    key: `${tone}${isHollow ? '-outline' : ''}${hasBase ? '-final' : ''}`,
    tone,
    svg: element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 20, height: 20, viewBox: '0 0 20 20' }, element('path', { d: statusShapePaths[shape], ...paint }) + base),
    glyph: glyphs[shape][isHollow ? 1 : 0],
    hasBase,
    colour: colour.slice(1),
    textColour: lightColour(`var(--${tone}-text)`).slice(1),
  };
}
