import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Translate } from '#i18n/translate.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { shortName } from './names.ts';
import { periodWords } from './period-words.ts';

const kinds = ['data', 'target', 'method', 'revision', 'correction', 'time'] as const;

type Told = NonNullable<HomeFile['changes'][number]['move']>;

/** A verdict before and after, on the target of a plan; null = there was none, or is none any more. */
export type MovedVerdict = { readonly plan: string; readonly from: Told['from']; readonly to: Told['to'] };

export type ChangeItem = {
  readonly key: string;
  /** The kind of the change in a word; of a verdict that moved, a word for each cause. */
  readonly kinds: readonly string[];
  readonly indicator: { readonly id: string; readonly title: string } | null;
  /** '75 → 76, 2024'; blank for a change of words. */
  readonly figures: string;
  readonly note: string;
  readonly move: MovedVerdict | null;
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
      items: texts.notes.map(({ kind, text }, index) => ({ key: `note-${index}`, kinds: [kindWord(kind, locale)], indicator: null, figures: '', note: joinLaoWords(text), move: null })),
    };
  }
  return {
    against: t('home.changes.against', { release: home.previousRelease }),
    intro: introOf(home, t),
    items: home.changes.map((change, index) => ({
      key: `change-${index}`,
      kinds: (change.move?.causes ?? [change.kind]).map((kind) => kindWord(kind, locale)),
      indicator: change.indicator === null ? null : { id: change.indicator, title: shortName(texts.indicators, change.indicator) },
      figures: figuresOf(change, locale),
      note: change.note === null ? '' : joinLaoWords(texts.notes[change.note]?.text ?? ''),
      move: change.move === undefined ? null : { plan: shortName(texts.plans, change.move.plan), from: change.move.from, to: change.move.to },
    })),
  };
}

/** How many verdicts moved, of which the list may name some only; or that nothing changed. */
function introOf({ changes, moved = 0 }: HomeFile, t: Translate): string {
  if (moved > 0) return t('home.changes.moved', { count: moved });
  return changes.length === 0 ? t('home.changes.none') : '';
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
