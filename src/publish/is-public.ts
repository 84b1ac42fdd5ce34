/** The publication fields of a baseline, target, milestone or decision. */
type Stated = { readonly state?: 'published' | 'draft' | undefined; readonly embargo?: string | undefined };

/** Whether an entry may stand in a public edition that is released up to an instant (ms). */
export function isPublic({ state, embargo }: Stated, until: number): boolean {
  return state !== 'draft' && (embargo === undefined || isOver(embargo, until));
}

/** The same for the STATE cell of a row: blank, `draft` or `embargo:<instant>`. Anything else stays out. */
export function isPublicState(state: string, until: number): boolean {
  if (state === '' || state === 'published') return true;
  return state.startsWith('embargo:') && isOver(state.slice('embargo:'.length), until);
}

function isOver(instant: string, until: number): boolean {
  const end = Date.parse(instant);
  // An instant that cannot be read is never over: in doubt a figure stays unpublished.
  return Number.isFinite(end) && end <= until;
}
