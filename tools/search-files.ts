import { addressOf, alternatesOf } from './prerendered-head.ts';

type Pages = { readonly site: string; readonly languages: readonly string[]; readonly places: readonly string[] };

/** Every page in every language with the same page in the others. Addresses are made of letters that XML takes as they are. */
export function sitemap({ site, languages, places }: Pages): string {
  const entries = places.flatMap((place) => {
    const links = alternatesOf({ site, languages, place }).map(([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`).join('');
    return languages.map((language) => `<url><loc>${addressOf(site, language, place)}</loc>${links}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read; what must not be found says so itself, and has to be read for that. */
export function robots(site: string): string {
  return ['User-agent: *', 'Allow: /', ...(site.includes('://') ? [`Sitemap: ${site}sitemap.xml`] : []), ''].join('\n');
}
