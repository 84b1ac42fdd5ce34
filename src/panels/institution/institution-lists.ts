import type { Duty } from '#view-models/institution/duties.ts';

/** Where on the page each list of duties stands. */
export const institutionLists: Readonly<Record<Duty['list'], string>> = { reports: 'reports-due', decisions: 'decisions', worst: 'worst-case' };
