type StageGlyphProps = {
  /** null = no data. */
  readonly stage: number | null;
  /** How many bars there are. */
  readonly lastStage: number;
};

const barWidth = 8;
const gap = 2;
const height = 16;

/** Rising bars, full up to the stage; three dots where nothing is known. Decorative: a word says the same. */
export function StageGlyph({ stage, lastStage }: StageGlyphProps) {
  const width = lastStage * (barWidth + gap) - gap;
  const bars = Array.from({ length: lastStage }, (_, index) => index + 1);
  return (
    <svg className="stage-glyph" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {stage === null
        ? [-1, 0, 1].map((place) => <circle key={place} className="stage-glyph__dot" cx={width / 2 + place * 6} cy={height / 2} r="1.4" />)
        : bars.map((bar) => <Bar key={bar} x={(bar - 1) * (barWidth + gap)} size={(height * bar) / lastStage} isReached={bar <= stage} />)}
    </svg>
  );
}

type BarProps = { readonly x: number; readonly size: number; readonly isReached: boolean };

function Bar({ x, size, isReached }: BarProps) {
  // The outline lies inside, so that empty and full bars are of one size.
  return isReached ? (
    <rect className="stage-glyph__bar" x={x} y={height - size} width={barWidth} height={size} />
  ) : (
    <rect className="stage-glyph__rest" x={x + 0.5} y={height - size + 0.5} width={barWidth - 1} height={size - 1} />
  );
}
