import type { OpenSdgStatus } from './open-sdg.ts';

/** Scores of series, or groups of them, as they nest; null = not available. */
export type ScoreTree = number | null | readonly ScoreTree[];

const cuts = { substantial: 2.5, moderate: 0, limited: -2.5 } as const;

/** Mean of the scores, groups averaged first; what is not available is dropped. null where nothing is left. */
export function meanScore(tree: ScoreTree): number | null {
  if (tree === null || typeof tree === 'number') return tree;
  const scores = tree.map(meanScore).filter((score) => score !== null);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The class of an indicator of several series; achieved only if every one of them is. */
export function indicatorStatus(score: number | null, isEveryTargetMet: boolean): OpenSdgStatus {
  if (score === null) return 'not_available';
  if (isEveryTargetMet) return 'target_achieved';
  if (score >= cuts.substantial) return 'substantial_progress';
  if (score >= cuts.moderate) return 'moderate_progress';
  return score >= cuts.limited ? 'limited_progress' : 'deterioration';
}
