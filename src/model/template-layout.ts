import * as z from 'zod/mini';

/** Of the layout below; a reader takes no other. */
export const templateVersion = 1;

/** Hidden sheet that remembers what the template said when it was made. */
export const memorySheet = '_collection';
/** First word of the memory: without it a workbook is no template. */
export const memoryMark = 'collection';

/** Head of the hidden first column of every form; below it stands the key of each row. */
export const keyColumn = 'FORM';
/** Key of rows that only explain. */
export const plainKey = '-';

export const templateForms = ['values', 'further', 'proposal'] as const;
export type TemplateForm = (typeof templateForms)[number];

/** Cells of a form that say what a value is about, hidden ones first; where one of them is changed the value cannot be placed. */
export const placingColumns = ['INDICATOR', 'SERIES', 'REF_AREA', 'TIME_PERIOD', 'DIMENSIONS', 'UNIT_CODE', 'TEMPLATE', 'DATASET', 'TITLE', 'ABOUT', 'PERIOD', 'UNIT'] as const;
/** Cells of a form that a person fills. */
export const inputColumns = ['VALUE', 'STATUS', 'SOURCE', 'SOURCE_DETAIL', 'NOTE'] as const;
/** Cells a person fills besides, where a value of their own choice is given. */
export const choiceColumns = ['TITLE', 'ABOUT', 'PERIOD'] as const;
/** Columns of proposed indicators, one each. */
export const proposalColumns = ['PROPOSAL_1', 'PROPOSAL_2', 'PROPOSAL_3'] as const;

/** What is said of a new indicator, in the order of the form. */
export const proposalFields = [
  'title-lo', 'title-en', 'definition-lo', 'definition-en', 'unit', 'denominator', 'direction', 'interval', 'lower', 'upper', 'breakdown', 'placement',
  'baseline-year', 'baseline-value', 'target-year', 'target-value', 'target-document', 'source-title', 'source-publisher', 'source-address', 'note',
] as const;
export type ProposalField = (typeof proposalFields)[number];

export const templateLists = ['status', 'source', 'indicator', 'area', 'unit', 'direction', 'interval', 'placement'] as const;
export type TemplateListId = (typeof templateLists)[number];

/** Which template this is, and of which state of the dataset. */
export const templateHeadSchema = z.object({
  dataset: z.string(),
  institution: z.string(),
  release: z.string(),
  asOf: z.string(),
  fingerprint: z.string(),
  language: z.string(),
});
export type TemplateHead = z.infer<typeof templateHeadSchema>;

/** The locked cells of a row by the head of their column, as they were written. */
export const templateRowSchema = z.object({ form: z.enum(templateForms), cells: z.record(z.string(), z.string()) });
export type TemplateRow = z.infer<typeof templateRowSchema>;
