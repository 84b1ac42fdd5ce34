import { type LegalStep, legalSteps } from './legal.ts';

/** What an indicator may be computed from one legal text: whether it has reached a step. */
export type LegalComputation = { readonly step: LegalStep; readonly text: string };

const form = /^legal:([a-z-]+)\(([a-z][a-z0-9-]*)\)$/;

/** Reads `legal:in-force(etrans-2022)`; null for every other rule, and for what is no step. */
export function legalComputation(rule: string): LegalComputation | null {
  const [, word, text] = form.exec(rule) ?? [];
  const step = legalSteps.find((known) => known === word);
  return step === undefined || text === undefined ? null : { step, text };
}
