import type { ForeignFile } from '#intake/formats/format-reader.ts';
import type { FileContent } from '#model/import-content.ts';

/** Files of the browser as the readers ask for them. */
export function foreignFiles(files: readonly FileContent[]): readonly ForeignFile[] {
  return files.map(({ path, size, content }) => ({
    path,
    size,
    bytes: async () => (content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer())),
    stream: () => (content instanceof Uint8Array ? once(content) : pieces(content)),
  }));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function* pieces(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    await reader.cancel();
  }
}
