import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { LegalFile, LegalTextsFile } from '#model/legal-file.ts';
import { periodWords } from '../home/period-words.ts';

/** A legal or policy text in a few words. */
export type LawRow = {
  readonly id: string;
  readonly title: string;
  /** Language of the title, where there is none in the reader's. */
  readonly titleLanguage: 'en' | null;
  /** Kind and number. */
  readonly type: string;
  /** Stage at the as-of date with its day. */
  readonly stage: string;
};

type LegalText = LegalFile['texts'][number];

const hasEnded = ({ current }: LegalText): boolean => current?.stage === 'replaced' || current?.stage === 'repealed';

/** The laws and policies an institution answers for, the newest stage first; what was replaced or repealed comes last. */
export function lawsOf(id: string, legal: LegalFile, texts: LegalTextsFile, locale: Locale): readonly LawRow[] {
  return legal.texts
    .filter(({ responsible }) => responsible.includes(id))
    .toSorted((one, other) => Number(hasEnded(one)) - Number(hasEnded(other)) || compare(other.current?.date ?? '', one.current?.date ?? ''))
    .map((text) => {
      const names = texts.texts[text.id];
      const title = names?.title ?? null;
      return {
        id: text.id,
        title: joinLaoWords(title ?? names?.original ?? text.id),
        titleLanguage: title === null && locale.language !== 'en' ? 'en' : null,
        type: typeWords(text, locale),
        stage: stageWords(text, locale),
      };
    });
}

function typeWords({ type, number }: LegalText, { t }: Locale): string {
  const word = t(`institution.law.type.${type}`);
  const numbers = number.map(({ value }) => value).join(' / ');
  return numbers === '' ? word : t('institution.law.numbered', { type: word, number: numbers });
}

function stageWords({ current }: LegalText, locale: Locale): string {
  const { t } = locale;
  if (current === null) return t('institution.law.unverified');
  const stage = t(`institution.law.stage.${current.stage}`);
  const dated = current.date === null ? t('institution.law.undated', { stage }) : t('institution.law.dated', { stage, date: periodWords(current.date, locale) });
  return current.certainty === 'inferred' ? t('institution.law.inferred', { stage: dated }) : dated;
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
