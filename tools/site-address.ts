/**
 * Where the site begins for others: the setting SITE_ADDRESS with a slash at its end, else the base alone, for no host is invented. The setting
 * must end in the base that the site is built for: two answers to one question would lead readers astray.
 */
export function siteAddress(base: string, setting: string | undefined): string {
  if (setting === undefined || setting === '') return base;
  const address = new URL(setting.endsWith('/') ? setting : `${setting}/`);
  const isPlain = /^https?:$/u.test(address.protocol) && address.search === '' && address.hash === '';
  if (!isPlain || address.pathname !== base) throw new Error(`SITE_ADDRESS must be the public address of the site and end in ${base}; it is ${setting}`);
  return address.href;
}
