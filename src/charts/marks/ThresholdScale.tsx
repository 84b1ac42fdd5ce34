import type { ThresholdScale as ThresholdScaleFigure } from '#view-models/indicator/threshold-scale.ts';

type ThresholdScaleProps = { readonly scale: ThresholdScaleFigure; readonly className: string };

/** Room a marker's text needs to its right. */
const markerRoom = 120;

/** The bands of the classes side by side, with a marker at the ratio. Words of narrow bands stand on a second line. */
export function ThresholdScale({ scale, className }: ThresholdScaleProps) {
  const { width, bands, ticks, marker } = scale;
  const markerAnchor = marker.x > width - markerRoom ? 'end' : 'start';
  const markerTextX = markerAnchor === 'end' ? marker.x - 12 : marker.x + 12;
  return (
    <svg className={`threshold-scale ${className}`} width={width} height={92} viewBox={`-8 -4 ${width + 16} 92`} role="img" aria-label={scale.label}>
      {bands.map((band) => (
        <rect key={band.x} x={band.x} y={26} width={band.width} height={12} fill={`var(--${band.tone})`} />
      ))}
      <path d={`M${marker.x} 23l-6 -9h12z`} fill="var(--ink)" />
      <text x={markerTextX} y={19} fontSize={14} fontWeight={700} textAnchor={markerAnchor}>
        {marker.text}
      </text>
      {ticks.map((tick) => (
        <text key={tick.x} className="figure-text figure-text--strong" x={tick.x} y={57} fontSize={12} textAnchor="middle">
          {tick.text}
        </text>
      ))}
      {bands.map((band, index) => {
        const isLast = index === bands.length - 1;
        return (
          <text key={band.x} className="figure-text figure-text--muted" x={isLast ? width : band.x + band.width / 2} y={79} fontSize={12.5} textAnchor={isLast ? 'end' : 'middle'}>
            {band.word}
          </text>
        );
      })}
    </svg>
  );
}
