import type { Locale } from '#i18n/locale.ts';
import type { PublishedInstitution } from '#model/published-common.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName } from '../home/names.ts';
import { periodWords } from '../home/period-words.ts';

/** A body before or after this one. */
export type Relative = { readonly id: string; readonly name: string; readonly lifetime: string };

export type Lifetime = {
  readonly kind: string;
  /** 'since 2021', 'until 20 March 2025'; blank where neither day was found. */
  readonly lifetime: string;
  readonly hasEnded: boolean;
  readonly formerly: readonly Relative[];
  readonly successors: readonly Relative[];
};

const kinds = ['ministry', 'equivalent', 'agency', 'committee', 'assembly', 'government', 'office', 'company'] as const;

/** What kind of body it is, when it existed, and who came before and after: said by either of the two, shown at both. */
export function lifetimeOf(institution: PublishedInstitution, all: readonly PublishedInstitution[], texts: Pick<TextsFile, 'institutions'>, locale: Locale): Lifetime {
  const { id, formerly, successor } = institution;
  const before = all.filter((other) => formerly.includes(other.id) || other.successor.includes(id));
  const after = all.filter((other) => successor.includes(other.id) || other.formerly.includes(id));
  const relative = (other: PublishedInstitution): Relative => ({ id: other.id, name: fullName(texts.institutions, other.id), lifetime: lifetimeWords(other, locale) });
  const kind = kinds.find((known) => known === institution.kind);
  return {
    kind: kind === undefined ? institution.kind : locale.t(`institution.kind.${kind}`),
    lifetime: lifetimeWords(institution, locale),
    hasEnded: institution.to !== null,
    formerly: before.map(relative),
    successors: after.map(relative),
  };
}

function lifetimeWords({ from, to }: PublishedInstitution, locale: Locale): string {
  const { t } = locale;
  const words = (time: string | null): string => (time === null ? '' : periodWords(time, locale));
  if (from !== null && to !== null) return t('institution.lifetime.fromTo', { from: words(from), to: words(to) });
  if (from !== null) return t('institution.lifetime.since', { from: words(from) });
  return to === null ? '' : t('institution.lifetime.until', { to: words(to) });
}
