import type { RenderTools } from '#exports/report/report-format.ts';

/** Letters of a picture are painted when its fonts are read, a moment after the picture itself. */
const quietLooks = 3;
const lookMilliseconds = 50;
const looksAtMost = 60;

/** An SVG with its fonts inside as PNG, painted by the browser. */
export const rasterise: RenderTools['rasterise'] = async (svg, size, scale) => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    if (svg.includes('<text')) await untilLettersStand(image);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(size.width * scale);
    canvas.height = Math.round(size.height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser paints no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await bytesOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
};

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('The canvas gave no picture');
  return new Uint8Array(await blob.arrayBuffer());
}

/** Looks at a small copy until it has been the same a few times. */
async function untilLettersStand(image: HTMLImageElement): Promise<void> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.min(320, image.width), Math.min(200, image.height)];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  let before = '';
  let same = 0;
  for (let looks = 0; looks < looksAtMost && same < quietLooks; looks += 1) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = canvas.toDataURL();
    same = now === before ? same + 1 : 0;
    before = now;
    await new Promise((resolve) => {
      setTimeout(resolve, lookMilliseconds);
    });
  }
}
