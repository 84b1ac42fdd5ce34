import type { ForeignFile } from '#intake/formats/format-reader.ts';

/** Files in memory, as a reader of a foreign format wants them. */
export function foreignFilesOf(files: Readonly<Record<string, string | Uint8Array>>): readonly ForeignFile[] {
  return Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return {
      path,
      size: bytes.length,
      bytes: () => Promise.resolve(bytes),
      stream: async function* pieces() {
        yield await Promise.resolve(bytes);
      },
    };
  });
}
