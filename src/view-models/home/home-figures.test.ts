import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import { aHomeFile, someHomeTexts } from '#testing/home-file-builder.ts';
import type { Figure } from '../figure/figure.ts';
import { plansFigure } from './plans-figure.ts';
import { programmesFigure } from './programmes-figure.ts';

const figures = { plans: plansFigure, programmes: programmesFigure };

async function figureOf(name: keyof typeof figures, language: Language = 'en'): Promise<Figure> {
  return figures[name](aHomeFile(), someHomeTexts(), await loadLocale(language, ['home', 'figure']));
}

const words = ({ wide }: Figure) => wide.shapes.flatMap((shape) => (shape.kind === 'text' ? [`${shape.lead ?? ''}${shape.text}`] : []));

describe.each(['plans', 'programmes'] as const)('home as a figure: %s', (name) => {
  it.each(['lo', 'en', 'vi'] as const)('says a finding, names every row and keeps inside its drawing (%s)', async (language) => {
    const figure = await figureOf(name, language);
    expect(figure.finding.join(' ')).not.toBe('');
    for (const { cells } of figure.table.rows) {
      expect(cells).toHaveLength(figure.table.columns.length);
      const [head = ''] = cells;
      expect(typeof head === 'string' && words(figure).some((text) => text.includes(head))).toBe(true);
    }
    for (const shape of figure.wide.shapes) {
      if (shape.kind === 'line') expect(Math.max(shape.y1, shape.y2)).toBeLessThanOrEqual(figure.wide.size.height);
      if (shape.kind === 'text') expect(shape.y).toBeLessThan(figure.wide.size.height);
      if (shape.kind === 'rect') expect(shape.x + shape.width).toBeLessThanOrEqual(figure.wide.size.width + 1);
    }
  });

  it('has no source of its own: it is worked out from all', async () => {
    expect((await figureOf(name)).sources).toEqual([]);
  });
});

describe('home as a figure', () => {
  it('draws a mark for each target and a bar for each plan', async () => {
    const { wide } = await figureOf('plans');
    const home = aHomeFile();
    expect(wide.shapes.filter(({ kind }) => kind === 'status')).toHaveLength(home.plans.reduce((sum, { group }) => sum + group.of, 0));
    expect(wide.shapes.filter(({ role }) => role === 'clock-span')).toHaveLength(home.plans.length);
  });

  it('counts the programmes with something off track', async () => {
    expect((await figureOf('programmes')).finding).toEqual(['In 1 of 2 programmes at least one indicator was off track or moving away when last judged.']);
  });
});
