/** An address without what a reader tries out, which is no part of what is cited or passed on. */
export function publishedAddress(href: string): string {
  return withWhatIf(href, '');
}

/** An address with this what-if in place of any other; '' = with none. Everything else stays as it is written. */
export function withWhatIf(href: string, text: string): string {
  const [beforeHash = '', ...hash] = href.split('#');
  const [path = '', ...search] = beforeHash.split('?');
  const others = search.join('?').split('&').filter((part) => part !== '' && !part.startsWith('whatif='));
  const asked = [...others, ...(text === '' ? [] : [`whatif=${text}`])].join('&');
  return [asked === '' ? path : `${path}?${asked}`, ...hash].join('#');
}
