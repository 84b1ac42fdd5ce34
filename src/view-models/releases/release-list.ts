import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ReleasesFile, ReleasesTextsFile } from '#model/releases-file.ts';
import { methodWords } from './method-words.ts';

/** A note of a release with the word of its kind. */
export type ReleaseNote = { readonly key: string; readonly kind: string; readonly text: string };

/** A release as a reader meets it, before anything is compared. */
export type ReleaseEntry = {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  /** The same in a narrow place. */
  readonly asOfShort: string;
  readonly state: string;
  readonly method: string;
  readonly notes: readonly ReleaseNote[];
  /** Id of the release before; null for the first. */
  readonly previous: string | null;
  /** It is the one that is published now. */
  readonly isCurrent: boolean;
};

/** The releases, newest first. */
export function releaseList({ release: current, releases }: ReleasesFile, texts: ReleasesTextsFile, locale: Locale): readonly ReleaseEntry[] {
  const { t, format } = locale;
  return releases
    .map(({ id, asOf, state, method, notes }, place) => ({
      id,
      title: t('shell.release.id', { release: id }),
      asOf: format.day(asOf),
      asOfShort: format.dayShort(asOf),
      state: t(`releases.state.${state}`),
      method: methodWords(method, locale),
      notes: notes.map((kind, index) => ({ key: `${kind} ${index}`, kind: t(`releases.kind.${kind}`), text: joinLaoWords(texts.releases[id]?.[index] ?? '') })),
      previous: releases[place - 1]?.id ?? null,
      isCurrent: id === current,
    }))
    .toReversed();
}
