/** What one file that holds the whole site says of itself. */
export type SingleFile = {
  /** Its name as it was built; a reader may have renamed it. */
  readonly name: string;
  /** Where the public site begins, with a slash at the end; null where the build was not told. */
  readonly site: string | null;
  /** How much of the demonstration there was room for. */
  readonly demonstration: 'whole' | 'screens' | 'none';
};

/** The element of the page that holds it. */
export const singleFileId = 'single-file';

let known: SingleFile | null = null;

/** Read from the page; in the one-file build only. */
export function singleFile(): SingleFile {
  known ??= JSON.parse(document.getElementById(singleFileId)?.textContent ?? '') as SingleFile;
  return known;
}
