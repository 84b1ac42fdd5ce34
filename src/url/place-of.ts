type Parts = { readonly before: string; readonly place: string };

/** Parts an address where its place begins: at its start, or behind `#/` where one file holds all places. */
export function placeParts(href: string): Parts {
  const [before = '', ...place] = href.split('#/');
  return place.length === 0 ? { before: '', place: href } : { before: `${before}#`, place: `/${place.join('#/')}` };
}

/** The search part of the place that is open, with its question mark. */
export function openSearch({ href }: Pick<Location, 'href'>): string {
  const [place = ''] = placeParts(href).place.split('#');
  const [, ...search] = place.split('?');
  return search.length === 0 ? '' : `?${search.join('?')}`;
}

/** An address with one parameter set in its place, others as they are written; '' takes it away. */
export function withParameter(href: string, name: string, value: string): string {
  const { before, place } = placeParts(href);
  const [beforeHash = '', ...hash] = place.split('#');
  const [path = '', ...search] = beforeHash.split('?');
  const others = search.join('?').split('&').filter((part) => part !== '' && !part.startsWith(`${name}=`));
  const asked = [...others, ...(value === '' ? [] : [`${name}=${value}`])].join('&');
  return before + [asked === '' ? path : `${path}?${asked}`, ...hash].join('#');
}
