import type { Page } from '@playwright/test';

/** Elements that stick out at the right of a page which scrolls sideways; nothing where it does not. */
export async function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
    return [`the page is ${scrollWidth} px wide in ${clientWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 140))];
  });
}

/** Texts of which a part is cut off without a way to scroll to it; pages in small and the stage on which pages are measured are no texts to read. */
export async function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not([inert] *, .report-stage, .report-stage *)')].flatMap((element) => {
      const style = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      // Text that is there for screen readers alone.
      const isForReadersOnly = element.closest('.visually-hidden, .skip-link') !== null || style.clipPath === 'inset(50%)';
      const isCut = (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) || (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut && !isForReadersOnly && element.clientWidth > 0 && element.textContent.trim() !== '' ? [`${element.textContent.slice(0, 60)} in ${element.outerHTML.slice(0, 100)}`] : [];
    }),
  );
}

/** Words in figures that leave their picture, and labels that lie over each other. */
export async function misplacedLabels(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    // What is inert is a picture of pages in small.
    for (const picture of document.querySelectorAll<SVGSVGElement>('main svg:not([inert] svg)')) {
      const frame = picture.getBoundingClientRect();
      if (frame.width === 0) continue;
      const texts = [...picture.querySelectorAll('text')].filter((text) => getComputedStyle(text).display !== 'none' && text.textContent.trim() !== '');
      const boxes = texts.map((text) => ({ said: text.textContent.trim(), box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
      for (const { said, box } of boxes) {
        const outside = Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom);
        if (outside > 1) problems.push(`"${said}" leaves its picture by ${outside.toFixed(1)} px`);
      }
      boxes.forEach(({ said, box }, index) => {
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          // The box of a line is much taller than its letters: nearly half of it may touch.
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 0.45 * Math.min(box.height, other.box.height)) problems.push(`"${said}" lies over "${other.said}" by ${across.toFixed(0)} x ${down.toFixed(0)} px`);
        }
      });
    }
    return problems;
  });
}

/** Where the key word of the plans is torn over two lines. */
export async function tornWords(page: Page, word: string): Promise<{ readonly found: number; readonly torn: readonly string[] }> {
  return page.evaluate((wanted) => {
    const pattern = new RegExp([...wanted].join('[\\u2060\\u200B]*'), 'g');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const torn: string[] = [];
    let found = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const match of (node.textContent ?? '').matchAll(pattern)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
        if (lines.size > 0) found += 1;
        if (lines.size > 1) torn.push(`${node.parentElement?.tagName}: ${node.textContent?.slice(Math.max(0, match.index - 20), match.index + 40)}`);
      }
    }
    return { found, torn };
  }, word);
}

/** The font files and faces that really draw the letters of the page, as the browser reports them. */
export async function drawnWith(page: Page): Promise<readonly { readonly family: string; readonly isOurs: boolean; readonly example: string }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'h1, h2, h3, p, li, td, th, dt, dd, a, label, legend, button, svg text, code, option, figcaption, summary' });
  const drawn = new Map<string, { family: string; isOurs: boolean; example: string }>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts) {
      const key = `${familyName} ${isCustomFont}`;
      if (drawn.has(key)) continue;
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
      drawn.set(key, { family: familyName, isOurs: isCustomFont, example: outerHTML.slice(0, 200) });
    }
  }
  await session.detach();
  return [...drawn.values()];
}
