import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Language } from '#model/language.ts';
import type { FigureDocument } from '#view-models/figure/figure-document.ts';

/** What a page needs beside its text: how words are set in its language, and how a figure is drawn. */
export type PageTexts = {
  readonly language: Language;
  /** Lao words that a browser would break stay whole. */
  readonly words: (text: string) => string;
  /** 'Status of the selection (continued)', above the rest of a table. */
  readonly continued: (caption: string) => string;
  /** 'This report can be made anew at this address', beside the code of the cover. */
  readonly anew: string;
  readonly draw: (figure: FigureDocument) => Element;
};

export function pageTexts(language: Language, given: Pick<PageTexts, 'continued' | 'anew' | 'draw'>): PageTexts {
  return { language, words: language === 'lo' ? joinLaoWords : (text) => text, ...given };
}
