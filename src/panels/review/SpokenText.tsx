import type { Language } from '#model/language.ts';

type SpokenTextProps = {
  readonly text: string;
  /** Where the text stands in another language than the page. */
  readonly language: Language | null;
};

/** A text of a meeting, marked with its language where it was not translated. */
export function SpokenText({ text, language }: SpokenTextProps) {
  return language === null ? text : <span lang={language}>{text}</span>;
}
