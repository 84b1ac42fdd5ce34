import { type KeyboardEvent, lazy, type PointerEvent, Suspense, useId, useState } from 'react';
import type { TrajectoryFigure } from '#view-models/indicator/trajectory-figure.ts';
import { nearestPoint, stepped } from './reading-cursor.ts';
import { TrajectoryPicture } from './TrajectoryPicture.tsx';

const LazyChart = lazy(async () => ({ default: (await import('./TrajectoryChart.tsx')).TrajectoryChart }));

type TrajectoryProps = { readonly figure: TrajectoryFigure; readonly hint: string };

/** The picture first; the chart library is fetched at the first pointer, focus or key, and takes over without moving a mark. */
export function Trajectory({ figure, hint }: TrajectoryProps) {
  const hintId = useId();
  const [isAwake, setIsAwake] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const wake = (): void => setIsAwake(true);
  const point = active === null ? undefined : figure.points[active];

  const onKeyDown = (event: KeyboardEvent): void => {
    wake();
    const next = stepped(event.key, active, figure.points.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = figure.size.width / (box.width || figure.size.width);
    setActive(nearestPoint(figure.points, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale));
  };

  return (
    <div className="trajectory">
      {/* An application, so that a screen reader passes the arrow keys on: they read the points one by one. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are its purpose */}
      <div
        className="trajectory__stage"
        role="application"
        aria-label={figure.summary}
        aria-describedby={hintId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keyboard reading of points needs the focus
        tabIndex={0}
        onFocus={wake}
        onPointerEnter={wake}
        onPointerDown={wake}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setActive(null)}
        onKeyDown={onKeyDown}
      >
        {isAwake ? (
          <Suspense fallback={<TrajectoryPicture figure={figure} />}>
            <LazyChart figure={figure} activePoint={point ?? null} />
          </Suspense>
        ) : (
          <TrajectoryPicture figure={figure} />
        )}
      </div>
      <p className="trajectory__reading no-print" aria-live="polite">
        {point?.text ?? ''}
      </p>
      <p id={hintId} className="trajectory__hint no-print">
        {hint}
      </p>
    </div>
  );
}
