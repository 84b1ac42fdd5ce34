/** The mapping is a choice of the reader's, which the pages and the store of drafts know too. */
export type { ImportMapping } from '#model/import-mapping.ts';
