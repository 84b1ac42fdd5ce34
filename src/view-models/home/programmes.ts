import type { Locale } from '#i18n/locale.ts';
import type { HomeConcern, HomeFile, HomePart, MarkRun } from '#model/home-file.ts';
import type { Status } from '#model/status.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { capitalised } from './capitalised.ts';
import { countWord } from './count-word.ts';
import { type CoverageBar, coverageBar, recentFromYear } from '../coverage-bar.ts';
import { firstYear } from './cue.ts';
import { fullName, shortName } from './names.ts';
import { type MarkRow, markRow } from '../mark-row.ts';
import { periodWords } from './period-words.ts';

/** The worst mark of a group in words. */
export type WorstCase = {
  readonly status: Status;
  readonly isOutlined: boolean;
  readonly isDoubtful: boolean;
  /** 'last known, 2024', or why nothing can be said. */
  readonly note: string;
  readonly indicators: readonly { readonly id: string; readonly title: string }[];
};

export type ProgrammeRow = {
  readonly id: string;
  readonly order: string;
  readonly title: string;
  /** null for a programme without an indicator. */
  readonly filled: {
    readonly marks: MarkRow;
    readonly worst: WorstCase;
    readonly movement: string;
    /** The same with its year, where no column head says it. */
    readonly movementSince: string;
    readonly coverage: CoverageBar;
    readonly reported: string;
    readonly reportedOf: string;
  } | null;
};

export type HomeProgrammes = { readonly title: string; readonly since: number; readonly recentFrom: number; readonly rows: readonly ProgrammeRow[] };

/** Rows of ten can be counted at a glance. */
const columns = 10;

/** The programmes in their own order, each with its distribution, worst case, movement and coverage. */
export function homeProgrammes(home: HomeFile, texts: HomeTextsFile, locale: Locale): HomeProgrammes {
  const { t } = locale;
  const recentFrom = recentFromYear(home.asOf);
  return {
    title: capitalised(t('home.programmes.title', { count: home.programmes.length, number: countWord(home.programmes.length, locale) })),
    since: firstYear(home),
    recentFrom,
    rows: home.programmes.map(({ id, order, group, marks, worst }) => ({
      id,
      order: locale.format.number(order, 0),
      title: fullName(texts.framework, id),
      filled:
        group.of === 0
          ? null
          : {
              marks: markRow(marks, columns, locale),
              worst: worstCase(marks, worst, texts, locale),
              movement: t('home.movement', { better: group.better, worse: group.worse }),
              movementSince: t('home.movementSince', { year: firstYear(home), better: group.better, worse: group.worse }),
              coverage: coverageBar(coverageOf(group), recentFrom, locale),
              reported: t('home.ofCount', { count: group.reported, of: group.of }),
              reportedOf: t('home.reportedOf', { count: group.reported, of: group.of }),
            },
    })),
  };
}

export function coverageOf({ of, reported, older }: Pick<HomePart, 'of' | 'reported' | 'older'>): { readonly recent: number; readonly older: number; readonly none: number } {
  return { recent: reported, older, none: of - reported - older };
}

/** Reads the first run, which is the worst: a last known verdict stands before 'cannot say' and is named as such. */
function worstCase(marks: readonly MarkRun[], worst: readonly HomeConcern[], texts: HomeTextsFile, locale: Locale): WorstCase {
  const { t } = locale;
  const first = marks[0];
  const indicators = worst.map(({ id }) => ({ id, title: shortName(texts.indicators, id) }));
  if (first === undefined) return { status: 'not-rated', isOutlined: false, isDoubtful: false, note: '', indicators };
  const isDoubtful = worst[0]?.isDoubtful ?? false;
  if (first.lastKnown !== null) {
    const note = t('home.lastKnown', { year: periodWords(first.lastKnownTime ?? '', locale) });
    return { status: first.lastKnown, isOutlined: true, isDoubtful, note, indicators };
  }
  const reason = first.status === 'not-rated' ? commonReason(marks) : null;
  return { status: first.status, isOutlined: false, isDoubtful, note: reason === null ? '' : t(`word.reason.${reason}`), indicators };
}

/** The reason most marks share: one line cannot name them all, the label of the marks does. */
function commonReason(marks: readonly MarkRun[]): MarkRun['reason'] {
  return marks.toSorted((one, other) => other.count - one.count)[0]?.reason ?? null;
}
