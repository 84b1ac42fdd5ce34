/** A letter of each face that a first page in the language is set in. */
const faces = {
  lo: [['Noto Sans Lao', 'ກ'], ['Noto Sans', '1']],
  en: [['Noto Sans', 'a']],
  vi: [['Noto Sans', 'a'], ['Noto Sans', 'ệ']],
} as const;

/** Asks for the fonts beside code and figures instead of after them, so that no line moves when they arrive. */
export function loadFonts(language: string): void {
  const wanted = Object.entries(faces).find(([known]) => known === language)?.[1] ?? faces.lo;
  for (const [family, letter] of wanted) {
    for (const weight of [400, 700]) {
      // A font that cannot be had is replaced by the device's; the page never waits for it.
      void document.fonts.load(`${weight} 1em "${family}"`, letter).catch(() => undefined);
    }
  }
}
