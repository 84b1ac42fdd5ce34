/** The fonts of pages; the names of languages in the page's head have faces of their own. */
const families = new Set(['Noto Sans', 'Noto Sans Lao']);

/**
 * Resolves when all fonts of pages are there, those of single signs too: a page measured with others would be a page of other length, and a
 * font that comes late makes the browser lay out everything anew.
 */
export async function pageFonts(): Promise<void> {
  if (!('fonts' in document)) return;
  const faces = [...document.fonts].filter(({ family }) => families.has(family.replaceAll(/["']/g, '')));
  // A font that cannot be had is replaced by the device's; the pages are then measured with that.
  await Promise.all(faces.map((face) => face.load().catch(() => face)));
}
