/**
 * Draws the pictures that messengers and networks show beside a link to the site, one a language, into `public/preview/`: the name over the
 * woven hem, and no figure, for a picture is kept for years. Run by hand when names or fonts change; the pictures are part of the sources.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumFlags } from '../src/cli/find-chromium.ts';
import { messages as en } from '../src/i18n/messages/en/shell.ts';
import { messages as lo } from '../src/i18n/messages/lo/shell.ts';
import { messages as vi } from '../src/i18n/messages/vi/shell.ts';
import { ensureChromium } from './chromium.ts';

const size = { width: 1200, height: 630 };
const ink = '#1b2530';
const indigo = '#24407c';
const paper = '#fafaf7';

const font = (family: string, file: string, weight: number) => {
  const bytes = readFileSync(`node_modules/@fontsource/${file}-${weight}-normal.woff2`).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${bytes}) format('woff2'); }`;
};

const fonts = [400, 700].flatMap((weight) => [
  font('Lao', 'noto-sans-lao/files/noto-sans-lao-lao', weight),
  font('Latin', 'noto-sans/files/noto-sans-latin', weight),
  font('Vietnamese', 'noto-sans/files/noto-sans-vietnamese', weight),
]);

/** Diamonds between two lines, as on the hem of a Lao skirt. */
function hem(y: number): string {
  const diamonds = Array.from({ length: 26 }, (_, index) => {
    const x = 24 + index * 48;
    return `<path d="M${x} ${y - 16}l16 16-16 16-16-16z" fill="none"/><path d="M${x} ${y - 6}l6 6-6 6-6-6z" fill="${paper}" stroke="none"/>`;
  });
  return `<g stroke="${paper}" stroke-width="3">${diamonds.join('')}<path d="M0 ${y - 30}h1200M0 ${y + 30}h1200"/></g>`;
}

function drawing(language: string, name: string, subtitle: string): string {
  return `<!doctype html><html lang="${language}"><style>${fonts.join('\n')}
    html, body { margin: 0; background: ${paper}; color: ${ink}; font-family: Latin, Vietnamese, Lao, sans-serif; }
    main { box-sizing: border-box; height: 510px; padding: 0 90px; display: flex; flex-direction: column; justify-content: center; gap: 24px; }
    h1 { margin: 0; font-size: 72px; line-height: 1.35; text-wrap: balance; }
    p { margin: 0; font-size: 36px; line-height: 1.5; color: ${indigo}; }
    svg { display: block; }</style>
    <main><h1>${name}</h1><p>${subtitle}</p></main>
    <svg width="1200" height="120" viewBox="0 0 1200 120"><rect width="1200" height="120" fill="${indigo}"/>${hem(60)}</svg></html>`;
}

mkdirSync('public/preview', { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
for (const [language, words] of Object.entries({ lo, en, vi })) {
  const page = await browser.newPage({ viewport: size });
  await page.setContent(drawing(language, words['shell.name'], words['shell.subtitle']));
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  writeFileSync(`public/preview/${language}.png`, await page.screenshot());
  await page.close();
}
await browser.close();
