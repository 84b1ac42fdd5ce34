import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { FigurePicture } from '#charts/FigurePicture.tsx';
import type { FigureDocument } from '#view-models/figure/figure-document.ts';

/** The drawing of a figure as an element of its own: the very picture of the page, as vectors with real text. */
export function drawFigure({ drawing, summary }: FigureDocument): Element {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(<FigurePicture figure={{ wide: drawing, summary }} />));
  const picture = host.firstElementChild?.cloneNode(true);
  // Not within the rendering of another root.
  queueMicrotask(() => root.unmount());
  return picture instanceof Element ? picture : host;
}
