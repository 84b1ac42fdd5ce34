import type { Language } from '#model/language.ts';
import type { OpenedDataset, OpenedFiles } from '#model/opened-dataset.ts';

/** A dataset that this browser could not keep: it is shown as long as the page stays. */
export type PageOnly = { readonly about: OpenedDataset; readonly files: OpenedFiles; readonly language: Language };

let shown: PageOnly | null = null;
let show: ((given: PageOnly) => void) | null = null;

/** What is shown out of the memory of this page; null where it is kept, or none is. */
export function pageOnly(): OpenedDataset | null {
  return shown?.about ?? null;
}

/** Shows a dataset out of memory. False where this page has no way to. */
export function showPageOnly(given: PageOnly): boolean {
  if (show === null) return false;
  shown = given;
  show(given);
  return true;
}

/** The program says how it changes its dataset without being loaded anew. */
export function onPageOnly(way: (given: PageOnly) => void): void {
  show = way;
}
