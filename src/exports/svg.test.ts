import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import { statuses } from '#model/status.ts';
import { aFigure, everyShape, someReleaseWords } from '#testing/figure-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { readProjectFile } from '#testing/read-project-file.ts';
import type { Figure } from '#view-models/figure/figure.ts';
import { figureDocument } from '#view-models/figure/figure-document.ts';
import { shapeStyles } from '#view-models/figure/shape-style.ts';
import { indicatorFigure } from '#view-models/indicator/indicator-figure.ts';
import { trajectoryFigure } from '#view-models/indicator/trajectory-figure.ts';
import { phoneSize, wideSize } from '#view-models/indicator/trajectory/frame.ts';
import { fileName } from './file-name.ts';
import { lightColour, lightColourNames } from './light-colours.ts';
import { svgPicture } from './svg.ts';
import { shapeElement } from './svg-shape.ts';

type Given = { readonly figure?: Partial<Figure>; readonly language?: Language; readonly isDemonstration?: boolean; readonly isUnofficial?: boolean };

async function aDocument({ figure = {}, language = 'en', ...release }: Given = {}) {
  return figureDocument(aFigure(figure), someReleaseWords(release), await loadLocale(language, ['figure']));
}

/** The words of a picture, text by text, as a reader of XML sees them. */
function said(svg: string): readonly string[] {
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) => inner.replaceAll(/<[^>]*>/g, ''));
  return texts.map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

describe('picture of a figure as SVG', () => {
  it.each(['en', 'lo', 'vi'] as const)('is well-formed and carries title, finding, verdict, source, date, licence and fingerprint (%s)', async (language) => {
    const content = await aDocument({ language, figure: { title: 'Coverage <4G> & "5G"' } });
    const { text } = svgPicture(content);
    expectWellFormed(text);
    const all = said(text).join('\n');
    for (const part of ['Coverage <4G> & "5G"', 'Coverage stood at 76% in 2024.', 'Off track', 'A newspaper (press)', '2026.11', 'c49fbb74', 'CC-BY-4.0', 'Unit: per cent.']) expect(all).toContain(part);
    expect(all).toContain(content.standing);
    expect(text).not.toMatch(/var\(--|\u2060|\u200B/);
    expect(text).toContain(`xml:lang="${language}"`);
  });

  it('is headed by its name where it has no finding', async () => {
    expect(said(svgPicture(await aDocument({ figure: { finding: [], verdict: null } })).text)[0]).toBe('4G coverage');
  });

  it('gives a small drawing room for its words, and grows with what is said', async () => {
    const drawing = { size: { width: 200, height: 100 }, shapes: [] };
    const short = svgPicture(await aDocument({ figure: { wide: drawing } }));
    const long = svgPicture(await aDocument({ figure: { wide: drawing, finding: ['A sentence that is long enough to need more than one line of the picture. '.repeat(4)] } }));
    expect(short.width).toBe(800);
    expect(long.height).toBeGreaterThan(short.height + 100);
  });

  it('says that demonstration data are not official, at the top and at the bottom, and in its name', async () => {
    const content = await aDocument({ isDemonstration: true });
    const lines = said(svgPicture(content).text);
    expect(lines.filter((line) => line === 'Demonstration data, not official')).toHaveLength(2);
    expect(fileName(content, 'svg')).toBe('coverage-2026.11-en-demonstration.svg');
  });

  it('does not call an official publication unofficial', async () => {
    expect((await aDocument({ isUnofficial: false })).standing).toBeNull();
  });

  it('strips the joiners of Lao words from the words in the drawing, too', async () => {
    const wide = { size: { width: 100, height: 50 }, shapes: [{ kind: 'text', role: 'text-tick', x: 0, y: 9, size: 12, anchor: 'start', lead: 'ດິ\u2060ຈິ', text: 'ຕ\u2060ອນ\u200B' }] } as const;
    expect(said(svgPicture(await aDocument({ language: 'lo', figure: { wide } })).text)).toContain('ດິຈິຕອນ');
  });

  it('draws the trajectory of an indicator at the places of the page', async () => {
    const reading = await aReading();
    const trajectory = trajectoryFigure(reading, wideSize);
    const figure = indicatorFigure(reading, trajectory, trajectoryFigure(reading, phoneSize));
    const { text } = svgPicture(figureDocument(figure, someReleaseWords(), reading.locale));
    expect(trajectory.marks.length).toBeGreaterThan(1);
    for (const { x, y } of trajectory.marks) expect(text).toContain(`cx="${x}" cy="${y}"`);
  });
});

describe('shapes of a picture', () => {
  it.each(everyShape.map((shape) => [shape.kind, shape] as const))('draws a %s as well-formed XML in colours of paper', (_, shape) => {
    const text = shapeElement(shape);
    expectWellFormed(text);
    expect(text).not.toContain('var(');
  });

  it('scales the shape of a status into its box and bases a final one', () => {
    const drawn = shapeElement({ kind: 'status', role: 'status', status: 'not-met', isOutlined: false, x: 7, y: 8, size: 10 });
    expect(drawn).toContain('translate(7 8) scale(0.5)');
    expect(drawn.match(/<path/g)).toHaveLength(2);
    expect(shapeElement({ kind: 'status', role: 'status', status: 'off-track', isOutlined: true, x: 0, y: 0, size: 20 })).toContain(`stroke="${lightColour('var(--off-track)')}"`);
  });

  it.each(statuses)('has a colour for %s', (status) => {
    expectWellFormed(shapeElement({ kind: 'status', role: 'status', status, isOutlined: false, x: 0, y: 0, size: 20 }));
    expect(shapeElement({ kind: 'status', role: 'status', status, isOutlined: false, x: 0, y: 0, size: 20 })).not.toContain('var(');
  });

  it('puts a halo below words, hidden from those who listen, and none on a shade', () => {
    const words = (role: 'text-tick' | 'text-on-dark') => shapeElement({ kind: 'text', role, x: 0, y: 0, size: 12, anchor: 'start', text: '5' });
    expect(words('text-tick').match(/<text[^>]*>/g)?.map((tag) => tag.includes('aria-hidden="true"'))).toEqual([true, false]);
    expect(words('text-tick').split('<text')[2]).toContain('stroke="none"');
    expect(words('text-on-dark').match(/<text/g)).toHaveLength(1);
  });
});

describe('colours of a picture', () => {
  it('are the light ones of the design, whatever the reader sees', () => {
    const tokens = readProjectFile('src/ui/tokens.css').split('@media')[0] ?? '';
    for (const name of lightColourNames) expect(tokens).toContain(`--${name}: ${lightColour(`var(--${name})`)};`);
  });

  it('are known for every role', () => {
    const used = Object.values(shapeStyles).flatMap((style) => Object.values(style).filter((value) => typeof value === 'string' && value.startsWith('var(')));
    expect(used.length).toBeGreaterThan(20);
    for (const value of used) expect(lightColour(String(value))).toMatch(/^#/);
  });

  it('are said in the stylesheet of the page, too, for every role of words', () => {
    const rules = readProjectFile('src/charts/figure-picture.css');
    for (const role of Object.keys(shapeStyles).filter((name) => name.startsWith('text-'))) expect(rules).toContain(`.figure-${role.replace('text-', 'text--')}`);
  });
});

/** Tags open and close in pairs, attributes are quoted, no bare ampersand: what every XML reader asks for. */
function expectWellFormed(text: string): void {
  const open: string[] = [];
  const body = text.replace(/^<\?xml[^>]*\?>/, '');
  for (const [, closing, name, attributes, isEmpty] of body.matchAll(/<(\/?)([a-z]+)((?: [a-z][\w:-]*="[^"<]*")*)(\/?)>/gi)) {
    if (closing === '/') expect(open.pop()).toBe(name);
    else if (isEmpty !== '/') open.push(name ?? '');
    expect(attributes).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  }
  expect(open).toEqual([]);
  expect(body.replaceAll(/<\/?[a-z]+(?: [a-z][\w:-]*="[^"<]*")*\/?>/gi, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
}
