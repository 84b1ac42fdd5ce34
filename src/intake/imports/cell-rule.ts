import type { ImportMend, ImportSeverity } from '#model/import-finding.ts';

/** What a rule says of the text of one cell. */
export type CellRemark = {
  readonly severity: ImportSeverity;
  /** The text as it goes on to the next rule; null = the cell cannot be used, and its row is rejected. */
  readonly text: string | null;
  readonly message: string;
  readonly mend: string;
  /** What the sentences name beside the value. */
  readonly names?: Readonly<Record<string, string>>;
  /** Texts that the reader may choose instead. */
  readonly choices?: readonly { readonly id: ImportMend['id']; readonly to: string }[];
  /** What else the cell says: OBS_STATUS, QUALIFIER, or a note that stays with the value. */
  readonly says?: Readonly<Partial<Record<'status' | 'qualifier' | 'note', string>>>;
};

/** One rule on the text of one cell: null where it has nothing to say. Rules are asked in order; each sees what the one before made of the text. */
export type CellRule = { readonly id: string; readonly look: (text: string) => CellRemark | null };
