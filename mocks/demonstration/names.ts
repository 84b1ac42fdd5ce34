/** Words for one thing in the three languages. */
export type Names = readonly [en: string, lo: string, vi: string];
