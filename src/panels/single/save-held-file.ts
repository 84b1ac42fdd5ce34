import type { Dataset } from '#dataset/dataset.ts';
import { saveFile } from '#exports/save-file.ts';

/** Told to the page when a reader asked for a file that this copy does not hold; its detail is the name. */
export const absentFile = 'absent-file';

/** The published file that a link for download leads to; null for any other link. */
function askedPath(link: Element | null, base: string): string | null {
  if (!(link instanceof HTMLAnchorElement) || !link.hasAttribute('download')) return null;
  // Where files have drives, an address relative to the page names one and an address relative to nothing does not.
  const roots = location.protocol === 'file:' ? [location.href, 'file://'] : [location.href];
  const whole = roots.map((root) => new URL(base, root).href).find((start) => link.href.startsWith(start));
  return whole === undefined ? null : decodeURIComponent(link.href.slice(whole.length));
}

/** Gives published files out of this page instead of fetching them: links keep the address under which others find the file. */
export function saveHeldFiles(dataset: Pick<Dataset, 'base' | 'readDownload'>): void {
  const save = async (path: string): Promise<void> => {
    const name = path.split('/').at(-1) ?? path;
    try {
      saveFile(new File([await dataset.readDownload(path)], name));
    } catch {
      document.dispatchEvent(new CustomEvent(absentFile, { detail: name }));
    }
  };
  const listen = (event: MouseEvent): void => {
    if (event.button > 1 || !(event.target instanceof Element)) return;
    const path = askedPath(event.target.closest('a[href]'), dataset.base);
    if (path === null) return;
    event.preventDefault();
    void save(path);
  };
  document.addEventListener('click', listen, { capture: true });
  document.addEventListener('auxclick', listen, { capture: true });
}
