/** The element that holds a pack of published files; the build writes it, the page reads it. */
export const packId = (dataset: 'dataset' | 'demonstration', pack: string): string => `${dataset}/${pack}`;

/** The rest of the file may still be on its way from the disk. */
function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** The bytes of a pack, unzipped; null where the file holds no such pack. */
export async function heldPack(id: string): Promise<Uint8Array | null> {
  if (document.getElementById(id) === null) await parsed();
  const text = document.getElementById(id)?.textContent;
  if (text === undefined || text === null) return null;
  const unzipped = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unzipped).arrayBuffer());
}
