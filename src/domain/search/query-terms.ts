/** One way of writing a word of the query, as it is looked for in text that has a space before and after every word. */
export type TermForm = {
  /** Lao is found anywhere, as it has no spaces; a short word of a concept as a whole; everything else at the start of a word. */
  readonly needle: string;
  /** What a text begins with that begins with the word. */
  readonly beginning: string;
};

/** A word of the query: all forms that mean it, of which one has to be found. */
export type QueryTerm = readonly TermForm[];

/** The groups of words that mean the same, ready to be looked up. */
export type Concepts = {
  readonly termOf: ReadonlyMap<string, QueryTerm>;
  readonly mostWords: number;
  /** Matches a Lao word of any group; null without Lao words. */
  readonly laoWord: RegExp | null;
};

const lao = /[\u0E80-\u0EFF]/;
/** Shorter words would be found in the beginning of unrelated ones ('law' in 'lawn'). */
const shortestStart = 5;

/** Prepares groups of folded words; a word of several groups stands for the words of all of them. */
export function conceptsOf(groups: readonly (readonly string[])[]): Concepts {
  const termOf = new Map<string, QueryTerm>();
  for (const group of groups) {
    const term = group.map(conceptForm);
    for (const word of group) termOf.set(word, [...(termOf.get(word) ?? []), ...term]);
  }
  const words = [...termOf.keys()];
  const laoWords = words.filter((word) => lao.test(word)).toSorted((one, other) => other.length - one.length);
  return {
    termOf,
    mostWords: Math.max(1, ...words.map((word) => word.split(' ').length)),
    // A vowel or mark after the word belongs to its last letter, so it would be another word.
    laoWord: laoWords.length === 0 ? null : new RegExp(`(${laoWords.join('|')})(?![\\u0EB0-\\u0EBD])`),
  };
}

/** The terms of a folded query: the longest phrases of the concepts first, Lao run together is taken apart at their words. */
export function queryTerms(folded: string, concepts: Concepts): readonly QueryTerm[] {
  const words = folded.split(' ').filter((word) => word !== '');
  const terms: QueryTerm[] = [];
  for (let position = 0; position < words.length; ) {
    const phrase = longestPhrase(words.slice(position, position + concepts.mostWords), concepts);
    if (phrase === null) {
      terms.push(...termsOfWord(words[position] ?? '', concepts));
      position += 1;
    } else {
      terms.push(phrase.term);
      position += phrase.length;
    }
  }
  return terms;
}

function longestPhrase(
  words: readonly string[],
  { termOf }: Concepts,
): { readonly term: QueryTerm; readonly length: number } | null {
  for (let length = words.length; length > 0; length -= 1) {
    const term = termOf.get(words.slice(0, length).join(' '));
    if (term !== undefined) return { term, length };
  }
  return null;
}

function termsOfWord(word: string, { termOf, laoWord }: Concepts): readonly QueryTerm[] {
  if (!lao.test(word)) return [[{ needle: ` ${word}`, beginning: ` ${word}` }]];
  const pieces = laoWord === null ? [word] : word.split(laoWord).filter((piece) => piece !== '');
  return pieces.map((piece) => termOf.get(piece) ?? [anywhere(piece)]);
}

function conceptForm(word: string): TermForm {
  if (lao.test(word)) return anywhere(word);
  const needle = word.length < shortestStart ? ` ${word} ` : ` ${word}`;
  return { needle, beginning: needle };
}

function anywhere(word: string): TermForm {
  return { needle: word, beginning: ` ${word}` };
}
