import type { Language } from '#model/language.ts';
import type { TemplateForm, TemplateHead, TemplateListId } from '#model/template-layout.ts';

/** `machine` = hidden, for the way back; `shown` = locked; `input` = to be filled; `unit` = locked, shows the unit of the indicator chosen in the row. */
export type FormColumnKind = 'machine' | 'shown' | 'input' | 'unit';

export type FormColumn = {
  /** Head in the hidden row, by which a reader finds the column. */
  readonly id: string;
  readonly head: string;
  readonly kind: FormColumnKind;
  /** In characters. */
  readonly width: number;
  /** Numbers stand right, with the digits of their row. */
  readonly isNumber: boolean;
};

/** What a person is told at a cell: a short head, what to do, and what was wrong. */
export type CheckWords = { readonly title: string; readonly prompt: string; readonly error: string };

/** What a cell takes. A list that is open takes another text after a question; `of-indicator` = the bounds of the indicator chosen in the row. */
export type FormCheck = { readonly words: CheckWords } & (
  | { readonly kind: 'list'; readonly list: TemplateListId; readonly isOpen: boolean }
  | { readonly kind: 'number'; readonly lower: number | null; readonly upper: number | null }
  | { readonly kind: 'of-indicator' }
  | { readonly kind: 'told' }
);

export type FormRow = {
  readonly key: string;
  /** By column; absent = blank. */
  readonly cells: Readonly<Record<string, string | number>>;
  /** By input column. */
  readonly checks: Readonly<Record<string, FormCheck>>;
  /** Digits behind the point of its numbers. */
  readonly decimals: number;
  /** Whether another subject begins here. */
  readonly isFirst: boolean;
};

/** A sheet that is filled in. */
export type FormSheet = {
  readonly form: TemplateForm;
  readonly name: string;
  readonly title: string;
  readonly how: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** The column up to which everything stays in sight. */
  readonly frozen: string;
};

/** A sheet that is read: a line has one text, or a name and what it stands at. */
export type GuideSheet = {
  readonly language: Language;
  readonly name: string;
  readonly lines: readonly { readonly look: 'title' | 'heading' | 'text' | 'fact'; readonly cells: readonly string[] }[];
};

export type ListEntry = {
  readonly code: string;
  readonly label: string;
  /** Of indicators: bounds and unit. */
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly unit?: string;
};
export type TemplateList = { readonly id: TemplateListId; readonly entries: readonly ListEntry[] };

/** The collection template before it has a format: every text, and what every cell takes. */
export type TemplateDocument = {
  readonly language: Language;
  readonly head: TemplateHead;
  readonly title: string;
  readonly subject: string;
  readonly publisher: string;
  /** Stands above every form and on every printed page. */
  readonly mark: string;
  readonly isDemonstration: boolean;
  /** 'Page {page} of {pages}', with these two places left open. */
  readonly pageOf: string;
  readonly guides: readonly GuideSheet[];
  readonly forms: readonly FormSheet[];
  readonly lists: readonly TemplateList[];
};
