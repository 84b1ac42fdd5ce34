type Licence = { readonly name: string; readonly title: string; readonly path: string | null };

/** Names and addresses of the licences that have one of their own; everything else is terms of a source. */
const known: Readonly<Record<string, { readonly title: string; readonly path: string }>> = {
  'cc-by-4.0': { title: 'Creative Commons Attribution 4.0 International', path: 'https://creativecommons.org/licenses/by/4.0/' },
  'cc-by-sa-3.0-igo': { title: 'Creative Commons Attribution-ShareAlike 3.0 IGO', path: 'https://creativecommons.org/licenses/by-sa/3.0/igo/' },
  'cc0-1.0': { title: 'Creative Commons Zero 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'odbl-1.0': { title: 'Open Data Commons Open Database License 1.0', path: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  mit: { title: 'MIT License', path: 'https://spdx.org/licenses/MIT.html' },
};

const termsTitles: Readonly<Record<string, string>> = {
  'news-fact': 'A fact reported in the news, quoted with its source',
  'published-fact': 'A fact its source has published, quoted with its source',
};

/** What is known of a licence id of the dataset; `path` is null for terms that stand with their source. */
export function licenceOf(id: string): Licence {
  const found = known[id.toLowerCase()];
  if (found !== undefined) return { name: id, ...found };
  return { name: id, title: termsTitles[id] ?? `Terms of the source (${id})`, path: null };
}
