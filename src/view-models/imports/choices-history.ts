import type { ImportChoices } from '#model/import-choices.ts';

/** What was decided about an import, and the way back and forth. */
export type ChoicesHistory = { readonly choices: ImportChoices; readonly past: readonly ImportChoices[]; readonly future: readonly ImportChoices[] };

const mostSteps = 50;

/** A further decision; what was taken back before is forgotten. */
export function decided(history: ChoicesHistory, choices: ImportChoices): ChoicesHistory {
  return { choices, past: [...history.past, history.choices].slice(-mostSteps), future: [] };
}

/** Words that are typed are no step of their own. */
export function typed(history: ChoicesHistory, words: Partial<Pick<ImportChoices, 'author' | 'reason' | 'revision'>>): ChoicesHistory {
  return { ...history, choices: { ...history.choices, ...words } };
}

/** One step back; the same where there is none. Names and reasons that were typed stay. */
export function takenBack({ choices, past, future }: ChoicesHistory): ChoicesHistory {
  const before = past.at(-1);
  return before === undefined ? { choices, past, future } : { choices: withWords(before, choices), past: past.slice(0, -1), future: [...future, choices] };
}

/** One step forth again. */
export function doneAgain({ choices, past, future }: ChoicesHistory): ChoicesHistory {
  const next = future.at(-1);
  return next === undefined ? { choices, past, future } : { choices: withWords(next, choices), past: [...past, choices], future: future.slice(0, -1) };
}

function withWords(choices: ImportChoices, { author, reason, revision }: ImportChoices): ImportChoices {
  return { ...choices, author, reason, revision };
}
