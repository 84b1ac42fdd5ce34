import { canonicalJson } from '#lib/canonical-json.ts';
import { rememberedCanonicalText } from '#lib/canonical-text.ts';
import { codePointOrder, compareCodePoints } from '#lib/compare-code-points.ts';
import { sha256Hex } from '#lib/sha256.ts';
import type { Baseline, Indicator, Milestone, Target } from '#model/indicator.ts';
import type { Observation } from '#model/observation.ts';
import type { RolloutEntry } from '#model/system.ts';
import { observationKey } from './observation-key.ts';
import type { PartialDataset } from './partial-dataset.ts';
import { sealedRow } from './sealed-row.ts';

/**
 * SHA-256 (hex) of everything an indicator had published by a release: observations, baselines, targets, milestones and path
 * with a vintage up to it. Drafts are not published, so they are not sealed; neither are notes and translations, which may be
 * corrected at any time. null for an indicator that is not there.
 */
export function sealOf(dataset: Pick<PartialDataset, 'indicators' | 'observations'>, indicatorId: string, release: string): string | null {
  const indicator = dataset.indicators.find(({ id }) => id === indicatorId);
  if (indicator === undefined) return null;
  const observations = dataset.observations.filter((observation) => observation.indicator === indicatorId);
  return sealEntries(indicator, observations, release);
}

/** The same for an indicator and its observations in hand. */
export function sealEntries(indicator: Indicator, observations: readonly Observation[], release: string): string {
  return sealerOf(indicator, observations)(release);
}

/** The seals of an indicator in several releases: its rows are written and put in order once. */
export function sealerOf(indicator: Indicator, observations: readonly Observation[]): (release: string) => string {
  const json = rememberedCanonicalText();
  const keyed = observations.filter(isSealed).map((observation) => ({ key: observationKey(observation), vintage: observation.vintage, row: sealedRow(observation, json) }));
  const compare = codePointOrder(keyed.map(({ key }) => key));
  keyed.sort((left, right) => compare(left.key, right.key));
  return (release) => {
    const entries = { ...sealedEntries(indicator, release), observations: null };
    const rows = keyed.filter(({ vintage }) => compareCodePoints(vintage, release) <= 0).map(({ row }) => row);
    return sha256Hex(canonicalJson(entries).replace('"observations":null', () => `"observations":[${rows.join(',')}]`));
  };
}

/** The key under which the roll-out register is sealed. */
export const rolloutKey = 'rollout';

/** SHA-256 (hex) of the roll-out of the systems that was published by a release: its rows but for notes, in any order; null where there was none. */
export function sealRollout(rollout: readonly RolloutEntry[], release: string): string | null {
  const sealed = rollout.filter(({ vintage, state }) => compareCodePoints(vintage, release) <= 0 && state !== 'draft');
  if (sealed.length === 0) return null;
  return sha256Hex(sealed.map(({ note: _note, line: _line, ...row }) => canonicalJson(row)).toSorted(compareCodePoints).join('\n'));
}

/** Says whether an indicator had anything published by a release. */
export function hasSealedEntries(indicator: Indicator, observations: readonly Observation[], release: string): boolean {
  const isIn = (observation: Observation) => isSealed(observation) && compareCodePoints(observation.vintage, release) <= 0;
  return observations.some(isIn) || Object.values(sealedEntries(indicator, release)).some((entries) => entries.length > 0);
}

function isSealed({ state }: Observation): boolean {
  return state !== 'draft';
}

function sealedEntries(indicator: Indicator, release: string) {
  const isIn = (entry: { readonly since: string; readonly state?: string | undefined }) =>
    compareCodePoints(entry.since, release) <= 0 && entry.state !== 'draft';
  return {
    baselines: byId(indicator.baselines.filter(isIn)).map(sealedEntry),
    targets: byId(indicator.targets.filter(isIn)).map((target) => ({ ...sealedEntry(target), wording: target.wording.en })),
    milestones: byId(indicator.milestones.filter(isIn)).map(sealedEntry),
    path: indicator.path.filter(isIn),
  };
}

/** A field left out and a field left empty say the same, and so does the state 'published'. */
function sealedEntry(entry: Baseline | Target | Milestone): Readonly<Record<string, unknown>> {
  const { state: _state, ...rest } = entry;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return entries.toSorted((left, right) => compareCodePoints(left.id, right.id));
}
