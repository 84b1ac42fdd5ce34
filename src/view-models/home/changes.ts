import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { shortName } from './names.ts';
import { periodWords } from './period-words.ts';

const kinds = ['data', 'target', 'method', 'revision', 'correction'] as const;

export type ChangeItem = {
  readonly key: string;
  /** The kind of the change in a word. */
  readonly kind: string;
  readonly indicator: { readonly id: string; readonly title: string } | null;
  /** '75 → 76, 2024'; blank for a change of words. */
  readonly figures: string;
  readonly note: string;
};

export type HomeChanges = {
  /** What the changes are counted against, or that there is nothing to compare with. */
  readonly against: string;
  readonly intro: string;
  readonly items: readonly ChangeItem[];
};

/** What changed since the release before; the first release lists its own notes instead. */
export function homeChanges(home: HomeFile, texts: HomeTextsFile, locale: Locale): HomeChanges {
  const { t } = locale;
  if (home.previousRelease === null) {
    return {
      against: '',
      intro: texts.notes.length === 0 ? t('home.changes.first') : `${t('home.changes.first')} ${t('home.changes.notes')}`,
      items: texts.notes.map(({ kind, text }, index) => ({ key: `note-${index}`, kind: kindWord(kind, locale), indicator: null, figures: '', note: joinLaoWords(text) })),
    };
  }
  return {
    against: t('home.changes.against', { release: home.previousRelease }),
    intro: home.changes.length === 0 ? t('home.changes.none') : '',
    items: home.changes.map((change, index) => ({
      key: `change-${index}`,
      kind: kindWord(change.kind, locale),
      indicator: change.indicator === null ? null : { id: change.indicator, title: shortName(texts.indicators, change.indicator) },
      figures: figuresOf(change, locale),
      note: change.note === null ? '' : joinLaoWords(texts.notes[change.note]?.text ?? ''),
    })),
  };
}

function kindWord(kind: string, { t }: Locale): string {
  const known = kinds.find((each) => each === kind);
  return known === undefined ? kind : t(`home.changes.kind.${known}`);
}

function figuresOf({ from, to, time }: HomeFile['changes'][number], locale: Locale): string {
  const figures = fromTo(from, to, locale);
  return figures === '' || time === null ? figures : `${figures}, ${periodWords(time, locale)}`;
}

function fromTo(from: number | null, to: number | null, { t, format }: Locale): string {
  const print = (value: number): string => format.number(value, decimalsOf(value));
  if (from !== null && to !== null) return t('home.changes.fromTo', { from: print(from), to: print(to) });
  if (to !== null) return t('home.changes.new', { to: print(to) });
  return from === null ? '' : t('home.changes.removed', { from: print(from) });
}

/** A change is printed as exactly as it was written, to four decimals: rounding could hide it. */
function decimalsOf(value: number): number {
  return String(Math.round(value * 1e4) / 1e4).split('.')[1]?.length ?? 0;
}
