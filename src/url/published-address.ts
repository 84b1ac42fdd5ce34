import { withParameter } from './place-of.ts';
import { addressForOthers } from './site-address.ts';

/** The address under which others find this, without what a reader tries out, which is no part of what is cited or passed on. */
export function publishedAddress(href: string): string {
  return withWhatIf(href, '');
}

/** The address for others with this what-if in place of any other; '' = with none. Everything else stays as it is written. */
export function withWhatIf(href: string, text: string): string {
  return addressForOthers(withParameter(href, 'whatif', text));
}
