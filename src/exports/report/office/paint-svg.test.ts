import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { figureDocument } from '#view-models/figure/figure-document.ts';
import { aFigure, someReleaseWords } from '#testing/figure-builder.ts';
import { figureDrawing } from './figure-drawing.ts';
import { type Brush, paintSvg } from './paint-svg.ts';
import { statusMark } from './status-mark.ts';

/** Writes down what is done with it. */
class Outline {
  readonly steps: string[];
  constructor(path = '') {
    this.steps = path === '' ? [] : [path];
  }
  moveTo = (x: number, y: number) => this.steps.push(`M${x} ${y}`);
  lineTo = (x: number, y: number) => this.steps.push(`L${x} ${y}`);
  rect = (...at: readonly number[]) => this.steps.push(`rect ${at.join(' ')}`);
  arc = (...at: readonly number[]) => this.steps.push(`arc ${at.slice(0, 3).join(' ')}`);
  closePath = () => this.steps.push('Z');
}

function painted(svg: string): readonly string[] {
  const done: string[] = [];
  const state: Record<string, unknown> = {};
  const brush = new Proxy(state, {
    get: (_, name: string) => {
      if (name === 'measureText') return (text: string) => ({ width: text.length * 10 });
      if (name === 'fill') return (outline: Outline) => done.push(`fill ${String(state['fillStyle'])} ${outline.steps.join('')}`);
      if (name === 'stroke') return (outline: Outline) => done.push(`stroke ${String(state['strokeStyle'])} ${String(state['lineWidth'])} ${outline.steps.join('')}`);
      if (name === 'fillText' || name === 'strokeText') return (...of: readonly unknown[]) => done.push(`${name} ${String(state['font']).split(' ', 2).join(' ')} ${of.join(' ')}`);
      return (...of: readonly unknown[]) => (name === 'setLineDash' ? 0 : done.push(`${name} ${of.join(' ')}`.trim()));
    },
  }) as unknown as Brush;
  paintSvg(svg, brush);
  return done;
}

describe('painting without a document', () => {
  beforeAll(() => void vi.stubGlobal('Path2D', Outline));
  afterAll(() => void vi.unstubAllGlobals());

  it('draws outlines with their fill and their pen, and nothing where there is none', () => {
    expect(painted('<svg><title>No &amp; picture</title><style>.a{}</style><rect x="1" y="2" width="3" height="4" fill="#fff"/><line x1="0" y1="0" x2="5" y2="5" fill="none" stroke="#111" stroke-width="2"/><polygon points="0,0 4,0 4,-4.5" fill="none" stroke="#222"/><circle cx="1" cy="1" r="2" fill="none"/><path d="M0 0h6" stroke="none" fill="#333"/></svg>')).toEqual([
      'fill #fff rect 1 2 3 4', 'stroke #111 2 M0 0L5 5', 'stroke #222 1 L0 0L4 0L4 -4.5Z', 'fill #333 M0 0h6',
    ]);
  });

  it('moves and enlarges what stands in a group, and no more', () => {
    expect(painted('<g transform="translate(4 -2) scale(0.5)"><path d="M1 1"/></g><path d="M2 2"/>')).toEqual(['save', 'translate 4 -2', 'scale 0.5 0.5', 'fill #000000 M1 1', 'restore', 'fill #000000 M2 2']);
  });

  it('sets a bold beginning before the rest of a text, from whichever end it is anchored', () => {
    const text = (anchor: string) => painted(`<text x="100" y="9" font-size="12" text-anchor="${anchor}" fill="#000"><tspan font-weight="700">7 &lt; 8</tspan> ab</text>`);
    expect(text('start')).toEqual(['fillText 700 12px 7 < 8 100 9', 'fillText 400 12px  ab 150 9']);
    expect(text('end')[0]).toContain('7 < 8 20 9');
    expect(text('middle')[0]).toContain('7 < 8 60 9');
  });

  it('knows every shape that a figure is made of, its ground, its band, and the marks of statuses', async () => {
    const figure = figureDocument(aFigure(), someReleaseWords({ isDemonstration: true }), await loadLocale('lo', ['figure']));
    const done = painted(figureDrawing(figure).text).join('\n');
    for (const outline of ['M0 1L100 1', 'L0 0L10 5', 'L0 0L10 5L0 9Z', 'arc 3 4 5', 'rect 1 2 30 40', 'M0 0h10v10z', 'Oudomxay', '91%', figure.demonstration ?? '?']) expect(done).toContain(outline);
    expect(painted(statusMark({ status: 'met', text: '' }).svg)[0]).toMatch(/^fill #0a4a63 M/u);
  });
});
