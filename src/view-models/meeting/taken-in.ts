import { languages } from '#model/language.ts';
import type { Decision, Review } from '#model/review.ts';
import type { ReviewsFile } from '#model/reviews-file.ts';
import type { Kept } from './kept-rows.ts';

/** A decision of a file whose id stands for something else here. */
export type Conflict = { readonly id: string; readonly inFile: Kept; /** null: the id belongs to a published decision. */ readonly here: Kept | null };

/** What a file of decisions would bring. Nothing of it, and nothing that is here, is ever lost without being asked for. */
export type TakenIn = {
  readonly added: readonly Kept[];
  /** Here already, word for word. */
  readonly same: number;
  readonly published: number;
  readonly conflicts: readonly Conflict[];
  /** Judgements of owners, which stay in the file. */
  readonly judgements: number;
};

export function takenIn(review: Review, fileName: string, kept: readonly Kept[], { reviews }: Pick<ReviewsFile, 'reviews'>): TakenIn {
  const here = new Map(kept.map((one) => [one.decision.id, one]));
  const published = new Map(reviews.flatMap(({ id: day, decisions }) => decisions.map(({ id }) => [id, day] as const)));
  const incoming = review.decisions.map((decision): Kept => ({ decision, meeting: review.id, isFinished: true, exportedIn: fileName }));
  const isSame = ({ decision, meeting }: Kept) => isSameDecision(here.get(decision.id), decision) && here.get(decision.id)?.meeting === meeting;
  const isPublished = ({ decision, meeting }: Kept) => published.get(decision.id) === meeting;
  const rest = incoming.filter((one) => !isSame(one) && !isPublished(one));
  return {
    added: rest.filter(({ decision: { id } }) => !here.has(id) && !published.has(id)),
    same: incoming.filter(isSame).length,
    published: incoming.filter((one) => isPublished(one) && !isSame(one)).length,
    conflicts: rest.flatMap((inFile) => {
      const { id } = inFile.decision;
      return here.has(id) || published.has(id) ? [{ id, inFile, here: here.get(id) ?? null }] : [];
    }),
    judgements: review.judgements.length,
  };
}

function isSameDecision(one: Decision | undefined | null | Kept, other: Decision): boolean {
  const mine = one !== null && one !== undefined && 'decision' in one ? one.decision : one;
  return mine !== null && mine !== undefined && fingerprint(mine) === fingerprint(other);
}

function fingerprint({ id, text, about, responsible, due, state, closed, result, follows }: Decision): string {
  const words = (texts: Decision['result']) => (texts === null ? null : languages.map((language) => texts[language] ?? null));
  return JSON.stringify([id, words(text), about, responsible, due, state, closed, words(result), follows]);
}

/** What to do with ids that stand for two things: both are kept, what is here stays, or what is in the file takes its place. */
export type ConflictChoice = 'both' | 'here' | 'file';

/** All that changes here once it is chosen. `nextId` gives a free id, after those it is told. */
export function changesOf({ added, conflicts }: TakenIn, choice: ConflictChoice, known: readonly string[], nextId: (known: readonly string[]) => string): ReadonlyMap<string, Kept> {
  const changes = new Map(added.map((one) => [one.decision.id, one]));
  const ids = [...known, ...changes.keys()];
  const renamed = new Map<string, string>();
  for (const { id, here } of conflicts) {
    // An id that is published cannot stand for anything else.
    if (choice === 'both' || (choice === 'file' && here === null)) {
      const free = nextId(ids);
      ids.push(free);
      renamed.set(id, free);
    }
  }
  for (const { id, inFile } of conflicts) {
    const other = renamed.get(id);
    if (other !== undefined) changes.set(other, { ...inFile, decision: { ...inFile.decision, id: other }, exportedIn: null });
    else if (choice === 'file') changes.set(id, inFile);
  }
  // What followed a renamed decision of the file follows it still.
  return new Map(Array.from(changes, ([id, one]) => [id, renamed.has(one.decision.follows ?? '') ? { ...one, decision: { ...one.decision, follows: renamed.get(one.decision.follows ?? '') ?? null }, exportedIn: null } : one]));
}
