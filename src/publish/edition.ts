/** `public` leaves drafts and embargoed values out physically; `full` stays inside an institution. */
export type Edition = 'public' | 'full';
