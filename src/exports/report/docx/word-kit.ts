import type * as Docx from 'docx';
import type { Language } from '#model/language.ts';
import type { Translate } from '#i18n/translate.ts';

/** What every part of a Word file is made with: the library, the words of the language and the pictures already painted. */
export type WordKit = {
  readonly docx: typeof Docx;
  readonly language: Language;
  /** The language the whole document is set to; runs of another say so. */
  readonly documentLanguage: Language;
  readonly t: Translate;
  readonly pictures: WordPictures;
  /** Name of the place that holds the whole part. */
  readonly place: string;
};

/** Pictures by key: marks of statuses, figures by the number of their place. */
export type WordPictures = ReadonlyMap<string, WordPicture>;

export type WordPicture = {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** Twentieths of a point in a millimetre. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A4 with margins of 20 mm. */
export const page = { width: twips(210), height: twips(297), margin: twips(20), textWidth: twips(170) } as const;
