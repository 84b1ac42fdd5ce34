import { compareNames } from '#i18n/name-order.ts';
import type { NamedIndicator } from './release-names.ts';

type Row = { readonly indicator: NamedIndicator };

/** The order of the names of indicators in a list. */
export function byTitle(one: Row, other: Row): number {
  return compareNames(one.indicator.title, other.indicator.title);
}
