import type { SiteFile, SiteFiles } from '#model/site-files.ts';

/** Below the address of the site. */
export const siteFilesPath = 'site-files.json';
export const assetsFolder = 'assets/';

/** The caches of the site's own files, beside those of the dataset; two installations on one host do not share them. */
export const siteCaches = (base: string) => ({ start: `tracker-site-start ${base}`, assets: `tracker-site-assets ${base}`, pages: `tracker-site-pages ${base}` });

/** Whether a cache is one of this installation's, of whatever build. */
export const isSiteCache = (name: string, base: string): boolean => name.startsWith('tracker-site-') && name.endsWith(` ${base}`);

/**
 * Everything that what was opened may still load, itself included, smaller files first. Words of a language nobody opened are left out.
 */
export function neededWith({ files }: SiteFiles, opened: ReadonlySet<string>): readonly SiteFile[] {
  const roots = files.filter(({ path }) => opened.has(path));
  const languages = new Set(roots.flatMap(({ language }) => (language === undefined ? [] : [language])));
  const needed = new Set(roots);
  // A set that grows while it is walked: what was added is visited too.
  for (const { needs } of needed) {
    for (const place of needs) {
      const file = files[place];
      if (file !== undefined && (file.language === undefined || languages.has(file.language))) needed.add(file);
    }
  }
  return [...needed].sort((a, b) => a.bytes - b.bytes);
}

/** What of another build stands for what was kept of this one; all of it where all was kept. */
export function sameInBuild(kept: ReadonlySet<string>, before: SiteFiles, next: SiteFiles): readonly SiteFile[] {
  const keptBefore = before.files.filter(({ path }) => kept.has(path));
  if (keptBefore.length === before.files.length) return next.files;
  const ids = new Set(keptBefore.map(({ id }) => id));
  return next.files.filter(({ id }) => ids.has(id));
}
