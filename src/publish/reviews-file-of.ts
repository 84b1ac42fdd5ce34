import type { Language } from '#model/language.ts';
import type { Decision, Review } from '#model/review.ts';
import type { ReviewsFile, ReviewsTextsFile } from '#model/reviews-file.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { spokenIn, wordingIn } from './localized.ts';
import type { Publication } from './publication.ts';

/** `reviews.json`: what the owners judged and what was decided, newest review first. */
export function reviewsFileOf(publication: Publication): ReviewsFile {
  return {
    schemaVersion: 1,
    asOf: publication.release.asOf,
    reviews: newestFirst(publication).map(({ id, release, judgements, decisions }) => ({
      id,
      release,
      judgements: judgements.map(({ indicator, plan, status, author, date }) => ({ indicator, plan, status, institution: author.institution, date })),
      decisions: decisions.map((decision) => ({
        id: decision.id,
        about: decision.about,
        responsible: decision.responsible,
        due: decision.due,
        state: decision.state,
        closed: decision.closed,
        follows: decision.follows,
      })),
    })),
  };
}

/** `reviews-{lang}.json`: their texts in one language. */
export function reviewsTextsOf(publication: Publication, language: Language): ReviewsTextsFile {
  return { schemaVersion: 1, language, reviews: Object.fromEntries(newestFirst(publication).map((review) => [review.id, textsOf(review, language)])) };
}

function textsOf({ judgements, decisions }: Review, language: Language): ReviewsTextsFile['reviews'][string] {
  return {
    judgements: judgements.map(({ author, reason }) => ({ role: wordingIn(author.role, language), reason: wordingIn(reason, language) })),
    decisions: Object.fromEntries(decisions.map((decision) => [decision.id, decisionTextsOf(decision, language)])),
  };
}

function decisionTextsOf({ text, result }: Decision, language: Language): ReviewsTextsFile['reviews'][string]['decisions'][string] {
  const [words, outcome] = [spokenIn(text, language), result === null ? null : spokenIn(result, language)];
  return {
    text: words.text,
    result: outcome?.text ?? null,
    ...(words.language === null ? {} : { textLanguage: words.language }),
    ...(outcome === null || outcome.language === null ? {} : { resultLanguage: outcome.language }),
  };
}

/** A review of a later release is not known yet in this one. */
function newestFirst({ dataset, release }: Publication): readonly Review[] {
  return dataset.reviews.filter((review) => review.release <= release.id).toSorted((a, b) => byCodeUnit(b.id, a.id));
}
