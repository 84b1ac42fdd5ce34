import type { DecisionState as State } from '#view-models/review/decision-row.ts';

type DecisionStateProps = { readonly state: State; readonly word: string };

/** Signs in a 20-unit box, drawn and not taken from a font. */
const signs: Readonly<Record<State, string>> = {
  open: 'M10 3.4a6.6 6.6 0 1 1 0 13.2a6.6 6.6 0 1 1 0-13.2z',
  overdue: 'M10 1.4l9.1 15.8H.9z',
  done: 'M2.5 10.5l5 5.5L17.5 4',
  dropped: 'M4 4l12 12M16 4L4 16',
  carried: 'M2 10h15M11.5 4.5L17 10l-5.5 5.5',
};

/** How a decision stands, as sign and word: never by colour alone. */
export function DecisionState({ state, word }: DecisionStateProps) {
  return (
    <span className={`decision-state decision-state--${state}`}>
      <svg width={12} height={12} viewBox="0 0 20 20" aria-hidden="true">
        <path d={signs[state]} />
      </svg>
      {word}
    </span>
  );
}
