import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { LegalFile, LegalTextsFile } from '#model/legal-file.ts';
import { capitalised } from '../home/capitalised.ts';
import { standings } from './legal-order.ts';
import { standingWords } from './legal-words.ts';
import { type Standing, standingOf } from './standing.ts';

/** How many digital texts stand where; the counts add up to all of them. */
export type StandingCount = { readonly standing: Standing; readonly label: string; readonly count: number };

/** What the register says as a whole. */
export type LegalHead = {
  readonly finding: string;
  /** What a source says of the register as a whole, with its publisher and date. */
  readonly remarks: readonly string[];
  readonly lead: readonly string[];
  readonly counts: readonly StandingCount[];
};

/** What most readers ask for stands first. */
const order: readonly Standing[] = ['in-force', ...standings.filter((standing) => standing !== 'in-force' && standing !== 'unconfirmed'), 'unconfirmed'];

/** The finding, what it is counted from, and where the digital texts stand. */
export function legalHead(legal: LegalFile, texts: LegalTextsFile, locale: Locale): LegalHead {
  const { t, format } = locale;
  const { digital, context } = legal;
  const counted = new Map<Standing, number>();
  for (const text of legal.texts) {
    if (text.relevance === 'digital') counted.set(standingOf(text), (counted.get(standingOf(text)) ?? 0) + 1);
  }
  return {
    finding: digital.of === 0 ? t('legal.finding.empty') : digital.inForce === 0 ? t('legal.finding.none', { of: digital.of }) : t('legal.finding', { count: digital.inForce, of: digital.of }),
    remarks: texts.remarks.flatMap(({ text, sources }) => (text === null ? [] : [t('legal.said', { text: joinLaoWords(text), source: sourceWords(sources, legal, locale) })])),
    lead: [
      t('legal.identified', { total: digital.of + context.of, digital: digital.of, context: context.of }),
      t('legal.asOf', { date: format.day(legal.asOf) }),
    ],
    counts: order.flatMap((standing) => {
      const count = counted.get(standing) ?? 0;
      return count === 0 ? [] : [{ standing, label: capitalised(standingWords(standing, locale)), count }];
    }),
  };
}

/** 'Nhân Dân, 2022'; several in the order they are named. */
function sourceWords(ids: readonly string[], { sources }: LegalFile, { format }: Locale): string {
  const named = ids.flatMap((id) => sources.filter((source) => source.id === id));
  return named.map(({ publisher, date }) => (date === null ? publisher : `${publisher}, ${format.period(date)}`)).join('; ');
}
