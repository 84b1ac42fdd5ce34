import type { Locale } from '#i18n/locale.ts';

/** With which earlier release one is compared, and every release after it up to that one, oldest first. */
export type Compared = {
  /** null = there is none before this one. */
  readonly base: string | null;
  readonly later: readonly string[];
  /** Says that the release asked for cannot be compared with; blank where it can. */
  readonly note: string;
};

/** The release asked for if it is an earlier one, else the one before; `ids` are all releases, oldest first. */
export function comparedWith(ids: readonly string[], id: string, asked: string | undefined, { t }: Locale): Compared {
  const place = ids.indexOf(id);
  const usual = ids[place - 1] ?? null;
  const found = asked === undefined ? -1 : ids.slice(0, place).indexOf(asked);
  const base = found === -1 ? usual : (ids[found] ?? null);
  const isRefused = asked !== undefined && found === -1;
  const later = ids.slice(base === null ? place : ids.indexOf(base) + 1, place + 1);
  return { base, later, note: isRefused ? refusal(ids.includes(asked), { asked, id, base }, t) : '' };
}

type Refused = { readonly asked: string; readonly id: string; readonly base: string | null };

function refusal(isKnown: boolean, { asked, id, base }: Refused, t: Locale['t']): string {
  if (base === null) return isKnown ? t('releases.with.laterFirst', { asked, id }) : t('releases.with.unknownFirst', { asked });
  return isKnown ? t('releases.with.later', { asked, id, base }) : t('releases.with.unknown', { asked, base });
}
