import type { Locale } from '#i18n/locale.ts';

/** The words of the dashboard by part, in the order of the page; a word is also its place on the page. */
const partTerms = {
  structure: ['plan', 'strategy', 'vision', 'goal', 'programme', 'pillar', 'indicator'],
  targets: ['baseline', 'target', 'milestone', 'path', 'unconfirmed'],
  verdicts: ['verdict', 'cannot-say', 'last-known', 'ratio', 'rated', 'pace', 'projection', 'confidence'],
  data: ['as-of', 'release', 'fingerprint', 'revision', 'break', 'provisional', 'secondary', 'absences', 'reported'],
} as const;

type Part = keyof typeof partTerms;

/** A word that the glossary explains. */
export type GlossaryTerm = (typeof partTerms)[Part][number];

export type GlossaryPart = {
  readonly id: Part;
  readonly title: string;
  readonly terms: readonly { readonly id: GlossaryTerm; readonly name: string; readonly means: string }[];
};

export function glossary({ t }: Locale): readonly GlossaryPart[] {
  return (Object.keys(partTerms) as readonly Part[]).map((id) => ({
    id,
    title: t(`glossary.part.${id}`),
    terms: partTerms[id].map((term) => ({ id: term, name: t(`glossary.term.${term}`), means: t(`glossary.means.${term}`) })),
  }));
}
