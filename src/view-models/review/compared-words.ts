import type { Locale } from '#i18n/locale.ts';
import type { ComparedRelease } from './compared-release.ts';

/** What the moves are counted from, in a heading and a sentence. */
export type ComparedWords = { readonly title: string; readonly against: string };

export function comparedWords(compared: ComparedRelease, { t, format }: Locale): ComparedWords {
  const title = t(compared.kind === 'release' || compared.kind === 'none' ? 'review.moved.titleRelease' : 'review.moved.title');
  const against = (): string => {
    switch (compared.kind) {
      case 'review':
        return t('review.moved.review', { base: compared.release, date: format.day(compared.review) });
      case 'same':
        return t('review.moved.same', { date: format.day(compared.review) });
      case 'unknown': {
        const words = { date: format.day(compared.review), named: compared.named };
        return compared.release === null ? t('review.moved.unknownAlone', words) : t('review.moved.unknown', { ...words, base: compared.release });
      }
      case 'release':
        return t('review.moved.release', { base: compared.release });
      case 'none':
        return t('review.moved.none');
    }
  };
  return { title, against: against() };
}
