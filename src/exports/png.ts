import type { FigureDocument } from '#view-models/figure/figure-document.ts';
import { completePicture } from './complete-picture.ts';
import { fileName } from './file-name.ts';

/** Pixels of the file for one of the picture: sharp on a slide. */
const scale = 2;
/** Fonts inside a picture are read after the picture itself: it is done when it has not changed for this long. */
const quietMilliseconds = 400;
const longestMilliseconds = 5000;
const stepMilliseconds = 50;

/** The picture as PNG, painted from the very SVG that is offered beside it. */
export async function pngFile(content: FigureDocument): Promise<File> {
  const { text, width, height } = await completePicture(content);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await untilQuiet(image, width, height);
    return await painted(image, { width: width * scale, height: height * scale, name: fileName(content, 'png') });
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function painted(image: HTMLImageElement, { width, height, name }: { readonly width: number; readonly height: number; readonly name: string }): Promise<File> {
  const { canvas, context } = newCanvas(width, height);
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('The canvas gave no picture');
  return new File([blob], name, { type: 'image/png' });
}

/** Waits until the image looks the same for a while: a browser paints its letters only when their fonts are read. */
async function untilQuiet(image: HTMLImageElement, width: number, height: number): Promise<void> {
  let before = '';
  let quiet = 0;
  for (let waited = 0; waited < longestMilliseconds && quiet < quietMilliseconds; waited += stepMilliseconds) {
    const { canvas, context } = newCanvas(width / 2, height / 2);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = canvas.toDataURL();
    quiet = now === before ? quiet + stepMilliseconds : 0;
    before = now;
    await new Promise((resolve) => {
      setTimeout(resolve, stepMilliseconds);
    });
  }
}

function newCanvas(width: number, height: number): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser paints no canvas');
  return { canvas, context };
}
