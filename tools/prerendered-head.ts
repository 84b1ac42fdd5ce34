/** The parts of a built page that differ from page to page, as text. Imports nothing: what it needs is handed to it. */

export type PageHead = {
  readonly language: string;
  readonly languages: readonly string[];
  /** Below the language, without a slash at either end; '' for home. */
  readonly place: string;
  readonly title: string;
  readonly description: string;
  /** The site's address: `https://host/base/`, or only `/base/` where the build was not told its host. */
  readonly site: string;
  /** Name of the whole site in the language. */
  readonly siteName: string;
  /** Addresses of the page's own stylesheets and of the fonts of its language. */
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
};

/** The title of a page says the site's name after a dash. */
const ownTitle = (title: string): string => title.split(' – ').slice(0, -1).join(' – ') || title;

const locales: Readonly<Record<string, string>> = { lo: 'lo_LA', en: 'en_GB', vi: 'vi_VN' };

/** Text in an attribute in double quotes. */
export const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page in a language; without a place it is home. */
export const addressOf = (site: string, language: string, place: string): string => `${site}${language}${place === '' ? '' : `/${place}`}`;

/** Every language a page has, and where readers of other languages are led: home to the choice of language, elsewhere to English. */
export function alternatesOf({ site, languages, place }: Pick<PageHead, 'site' | 'languages' | 'place'>): readonly (readonly [string, string])[] {
  const alternates = languages.map((language) => [language, addressOf(site, language, place)] as const);
  const others = place === '' ? site : addressOf(site, languages.includes('en') ? 'en' : (languages[0] ?? ''), place);
  return [...alternates, ['x-default', others]];
}

/** What messengers and networks show of a link; they follow whole addresses only, so a site without one has none. */
function preview({ language, languages, place, title, description, site, siteName }: PageHead): readonly string[] {
  if (!site.includes('://')) return [];
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', siteName],
    ['og:title', ownTitle(title)],
    ['og:description', description],
    ['og:url', addressOf(site, language, place)],
    ['og:locale', locales[language] ?? language],
    ...languages.filter((other) => other !== language).map((other) => ['og:locale:alternate', locales[other] ?? other] as const),
    ['og:image', `${site}preview/${language}.png`],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', siteName],
  ];
  return [...properties.map(([name, content]) => `<meta property="${name}" content="${inAttribute(content)}">`), '<meta name="twitter:card" content="summary_large_image">'];
}

/** The lines that stand in the head of one page and of no other. */
export function headOf(head: PageHead): string {
  const { language, place, site, styles, fonts } = head;
  return [
    ...fonts.map((address) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${address}">`),
    ...styles.map((address) => `<link rel="stylesheet" crossorigin href="${address}">`),
    `<link rel="canonical" href="${inAttribute(addressOf(site, language, place))}">`,
    ...alternatesOf(head).map(([other, address]) => `<link rel="alternate" hreflang="${other}" href="${inAttribute(address)}">`),
    ...preview(head),
  ].join('\n    ');
}
