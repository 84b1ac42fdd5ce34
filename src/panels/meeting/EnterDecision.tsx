import { useState } from 'react';
import type { KeptDecision } from '#drafts/kept-decision.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { Slide } from '#view-models/meeting/meeting-slides.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { useDecisionDrafts } from './use-decision-drafts.ts';
import { useEntryChoices } from './use-entry-choices.ts';

type EnterDecisionProps = { readonly slide: Slide; readonly overview: Pick<OverviewFile, 'indicators'>; readonly onClose: () => void };

/** A new decision about what is on the wall; what was left unfinished there is taken up again. */
export function EnterDecision({ slide, overview, onClose }: EnterDecisionProps) {
  const { state } = useDecisionDrafts();
  const { choices, taken } = useEntryChoices();
  const about = slide.kind === 'indicator' ? [slide.row.id] : [];
  const responsible = overview.indicators.find(({ id }) => id === about[0])?.responsible[0] ?? '';
  // Chosen once: what is kept while it is written is no other decision.
  const [unfinished] = useState(() => unfinishedAbout(state.decisions, about));
  return <DecisionDialog choices={choices} kept={unfinished} about={about} responsible={responsible} taken={taken} onClose={onClose} />;
}

function unfinishedAbout(decisions: readonly KeptDecision[], about: readonly string[]): KeptDecision | null {
  return decisions.find(({ isFinished, decision }) => !isFinished && decision.about.join() === about.join()) ?? null;
}
