/**
 * Draws the icons of the installed site into `public/icons/`: the diamond of the woven hem, as in `public/icon.svg`. Run by hand when the
 * drawing changes; the pictures are part of the sources.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumFlags } from '../src/cli/find-chromium.ts';
import { ensureChromium } from './chromium.ts';

const ink = '#24407c';
const paper = '#fafaf7';

/** The hem of a Lao skirt: diamonds between two lines. `scale`: how much of the square the middle diamond takes. */
function drawing(size: number, scale: number): string {
  const diamond = (x: number, half: number) => `M${x} ${16 - half}l${half} ${half}-${half} ${half}-${half}-${half}z`;
  const half = 10 * scale;
  const inner = 4 * scale;
  const edge = 13 * scale;
  const neighbours = [16 - 2 * half, 16 + 2 * half];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ink}"/>` +
    `<g fill="none" stroke="${paper}" stroke-width="${2 * scale}"><path d="${diamond(16, half)}"/>` +
    `<path d="${neighbours.map((x) => diamond(x, half)).join('')}" opacity=".55"/><path d="M0 ${16 - edge}h32M0 ${16 + edge}h32"/></g>` +
    `<path d="${diamond(16, inner)}" fill="${paper}"/></svg>`
  );
}

const icons = [
  ['icon-180', 180, 1],
  ['icon-192', 192, 1],
  ['icon-512', 512, 1],
  // Devices cut a mask out of this one: what matters stays within the middle four fifths.
  ['icon-maskable-512', 512, 0.72],
] as const;

mkdirSync('public/icons', { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
for (const [name, size, scale] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<!doctype html><style>html,body{margin:0}svg{display:block}</style>${drawing(size, scale)}`);
  writeFileSync(`public/icons/${name}.png`, await page.screenshot());
  await page.close();
}
await browser.close();
