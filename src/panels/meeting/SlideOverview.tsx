import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { Slide } from '#view-models/meeting/meeting-slides.ts';

type SlideOverviewProps = { readonly slides: readonly Slide[]; readonly current: number; readonly onGo: (slide: number) => void };

/** All slides at once; the arrows go from one to the next, Enter opens it. */
export function SlideOverview({ slides, current, onGo }: SlideOverviewProps) {
  const { t } = useLocale();
  const listRef = useRef<HTMLOListElement>(null);
  const buttons = (): readonly HTMLButtonElement[] => [...(listRef.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    [...(listRef.current?.querySelectorAll('button') ?? [])][current - 1]?.focus();
  }, [current]);

  const move = (event: KeyboardEvent): void => {
    const all = buttons();
    const here = all.findIndex((button) => button === document.activeElement);
    const target = neighbour(event.key, all, here);
    if (target === null) return;
    event.preventDefault();
    event.stopPropagation();
    target.focus();
  };
  return (
    <section className="slide slide--overview">
      <header className="slide__head">
        <h1 tabIndex={-1}>{t('meeting.overview')}</h1>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons inside */}
      <ol ref={listRef} className="slide-overview" onKeyDown={move}>
        {slides.map((slide, place) => (
          <li key={slide.key}>
            <button type="button" aria-current={place + 1 === current ? 'step' : undefined} onClick={() => onGo(place + 1)}>
              <span className="slide-overview__place">{place + 1}</span>
              <span>{slide.kind === 'decisions' && slide.part !== '' ? `${slide.title} · ${slide.part}` : slide.title}</span>
              {slide.kind === 'indicator' ? <Verdict slide={slide} /> : null}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Verdict({ slide }: { readonly slide: Extract<Slide, { kind: 'indicator' }> }) {
  const [target] = slide.row.targets;
  if (target === undefined) return null;
  return <StatusWord status={target.lastKnown?.status ?? target.status} isOutlined={target.lastKnown !== null} isDoubtful={target.isDoubtful} />;
}

/** The button a key leads to: the next one, the one before, or the nearest in the row below or above; null for any other key. */
function neighbour(key: string, all: readonly HTMLButtonElement[], here: number): HTMLButtonElement | null {
  const steps: Readonly<Record<string, number>> = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: all.length - 1 };
  const step = steps[key];
  if (step !== undefined) return all[step] ?? all[here] ?? null;
  const from = all[here];
  if (from === undefined || (key !== 'ArrowDown' && key !== 'ArrowUp')) return null;
  const { left, top } = from.getBoundingClientRect();
  const down = key === 'ArrowDown';
  const rows = all.map((button) => ({ button, box: button.getBoundingClientRect() })).filter(({ box }) => (down ? box.top > top + 1 : box.top < top - 1));
  const nearest = rows.toSorted((one, other) => Math.abs(one.box.top - top) - Math.abs(other.box.top - top) || Math.abs(one.box.left - left) - Math.abs(other.box.left - left))[0];
  return nearest?.button ?? from;
}
