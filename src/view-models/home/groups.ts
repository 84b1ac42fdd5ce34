import type { Locale } from '#i18n/locale.ts';
import type { HomeExample, HomeFile, HomePart, MarkRun } from '#model/home-file.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { capitalised } from './capitalised.ts';
import { countWord } from './count-word.ts';
import { firstYear } from './cue.ts';
import { fullName, shortName } from './names.ts';
import { periodWords } from './period-words.ts';
import { reportedAmount } from './value.ts';
import { type MarkRow, markRow } from '../mark-row.ts';

/** A figure that shows what a sector is about. */
export type ExampleFigure = { readonly id: string; readonly text: string };

/** A pillar, component or sector in a few lines. */
export type GroupCard = {
  readonly id: string;
  readonly title: string;
  /** null without an indicator. */
  readonly marks: MarkRow | null;
  readonly example: ExampleFigure | null;
  readonly lines: readonly string[];
  /** How many have reported, where the words lead to them; null elsewhere. */
  readonly reported: string | null;
};

export type HomeGroups = { readonly title: string; readonly cards: readonly GroupCard[] };

type Group = { readonly id: string; readonly group: HomePart; readonly marks: readonly MarkRun[] };

/** Rows of twenty, as in the plans' strip: long runs are counted by rows. */
const columns = 20;

export function homePillars(home: HomeFile, texts: HomeTextsFile, locale: Locale): HomeGroups {
  const title = locale.t('home.pillars.title', { count: home.pillars.length, number: countWord(home.pillars.length, locale) });
  return { title: capitalised(title), cards: home.pillars.map((group) => cardOf(group, home, texts, locale)) };
}

export function homeComponents(home: HomeFile, texts: HomeTextsFile, locale: Locale): HomeGroups {
  const title = locale.t('home.components.title', { count: home.components.length, number: countWord(home.components.length, locale) });
  return { title: capitalised(title), cards: home.components.map((group) => cardOf(group, home, texts, locale)) };
}

/** Sectors show one figure each, the newest; one without a figure says that none has been published. */
export function homeSectors(home: HomeFile, texts: HomeTextsFile, locale: Locale): HomeGroups {
  const { t } = locale;
  return {
    title: capitalised(t('home.sectors.title', { count: home.sectors.length, number: countWord(home.sectors.length, locale) })),
    cards: home.sectors.map((sector) => {
      const card = cardOf(sector, home, texts, locale);
      const example = exampleOf(sector.example, texts, locale);
      return sector.group.of === 0 ? { ...card, lines: [t('home.group.none')] } : { ...card, example, lines: card.lines.slice(0, 1), reported: reportedOf(sector.group, locale) };
    }),
  };
}

function cardOf({ id, group, marks }: Group, home: HomeFile, texts: HomeTextsFile, locale: Locale): GroupCard {
  const { t } = locale;
  const { of: count, better, worse } = group;
  const targets = count - marks.reduce((sum, mark) => (mark.reason === 'no-target' ? sum + mark.count : sum), 0);
  const counted = targets === 0 ? t('home.group.noTarget', { count }) : t('home.group.targets', { count, targets });
  const movement = t('home.movementSince', { year: firstYear(home), better, worse });
  return {
    id,
    title: fullName(texts.framework, id),
    marks: count === 0 ? null : markRow(marks, columns, locale),
    example: null,
    lines: count === 0 ? [t('home.group.noneHere')] : [counted, movement, reportedOf(group, locale)],
    reported: null,
  };
}

function reportedOf({ reported, of }: HomePart, { t }: Locale): string {
  return t('home.reportedOf', { count: reported, of });
}

function exampleOf(indicator: HomeExample | null, texts: HomeTextsFile, locale: Locale): ExampleFigure | null {
  if (indicator === null || indicator.latest === null) return null;
  const text = locale.t('home.figure', {
    title: shortName(texts.indicators, indicator.id),
    value: reportedAmount(indicator.latest, indicator, texts.units, locale),
    period: periodWords(indicator.latest.time, locale),
  });
  return { id: indicator.id, text };
}
