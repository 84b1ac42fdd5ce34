/** The font files of the page by the letters they draw, so that a picture carries the letters it needs and no others. */
const fontFiles = [
  { family: 'Noto Sans', weight: 400, letters: /[\u0020-\u00FF\u2000-\u22FF]/, range: 'U+0020-00FF, U+2000-22FF', address: () => new URL('../ui/fonts/noto-latin-400.woff2', import.meta.url) },
  { family: 'Noto Sans', weight: 700, letters: /[\u0020-\u00FF\u2000-\u22FF]/, range: 'U+0020-00FF, U+2000-22FF', address: () => new URL('../ui/fonts/noto-latin-700.woff2', import.meta.url) },
  { family: 'Noto Sans', weight: 400, letters: /[\u0100-\u01B0\u1EA0-\u1EF9]/, range: 'U+0100-01B0, U+1EA0-1EF9', address: () => new URL('../ui/fonts/noto-vietnamese-400.woff2', import.meta.url) },
  { family: 'Noto Sans', weight: 700, letters: /[\u0100-\u01B0\u1EA0-\u1EF9]/, range: 'U+0100-01B0, U+1EA0-1EF9', address: () => new URL('../ui/fonts/noto-vietnamese-700.woff2', import.meta.url) },
  { family: 'Noto Sans Lao', weight: 400, letters: /[\u0E80-\u0EFF]/, range: 'U+0E80-0EFF', address: () => new URL('../ui/fonts/noto-lao-400.woff2', import.meta.url) },
  { family: 'Noto Sans Lao', weight: 700, letters: /[\u0E80-\u0EFF]/, range: 'U+0E80-0EFF', address: () => new URL('../ui/fonts/noto-lao-700.woff2', import.meta.url) },
] as const;

/** The fonts that the letters of a text need. */
export function fontsFor(text: string) {
  return fontFiles.filter(({ letters }) => letters.test(text));
}

/** `@font-face` rules with the fonts inside, for the letters of a text. A font that cannot be had is left out: the viewer's own serves. */
export async function embeddedFontFaces(text: string, read: (address: URL) => Promise<ArrayBuffer> = fetched): Promise<string> {
  const faces = await Promise.all(
    fontsFor(text)
      .map(async ({ family, weight, range, address }) => {
        try {
          const data = base64(await read(address()));
          return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
        } catch {
          return '';
        }
      }),
  );
  return faces.join('');
}

async function fetched(address: URL): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Font ${address.pathname}: ${response.status}`);
  return response.arrayBuffer();
}

function base64(data: ArrayBuffer): string {
  let binary = '';
  for (const byte of new Uint8Array(data)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
