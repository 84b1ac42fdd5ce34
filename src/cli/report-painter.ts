import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { embeddedFontFaces } from '#exports/fonts.ts';
import type { RenderTools } from '#exports/report/report-format.ts';
import type { ReportBrowser } from './report-browser.ts';

/** Letters of every script, so that every font of the site is there for the pictures. */
const everyScript = 'Aăກ';

/** Paints SVG pictures in a page of Chromium that holds the fonts of the site; one page for all pictures. */
export function createPainter(browser: ReportBrowser): RenderTools['rasterise'] {
  let opened: Promise<Page> | null = null;
  return async (svg, { width, height }, scale) => {
    opened ??= openPage(browser);
    const page = await opened;
    const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
    await page.setViewportSize(size);
    await page.evaluate(show, { svg, ...size });
    return new Uint8Array(await page.screenshot({ clip: { x: 0, y: 0, ...size }, omitBackground: true, animations: 'disabled' }));
  };
}

async function openPage(browser: ReportBrowser): Promise<Page> {
  const context = await browser.context({ javaScriptEnabled: true, offline: true });
  const page = await context.newPage();
  const faces = await embeddedFontFaces(everyScript, async (address) => Uint8Array.from(await readFile(address)).buffer);
  await page.setContent(`<!doctype html><style>${faces} body { margin: 0; background: transparent } svg { display: block }</style><body></body>`);
  return page;
}

/** Runs in the page: the picture at the size of the file, once its fonts are there. */
async function show({ svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number }): Promise<void> {
  document.body.innerHTML = svg;
  const picture = document.querySelector('svg');
  picture?.setAttribute('width', String(width));
  picture?.setAttribute('height', String(height));
  await document.fonts.ready;
}
