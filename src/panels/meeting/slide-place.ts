import { createContext, useContext } from 'react';
import type { Manifest } from '#model/manifest.ts';

/** What every slide says of itself. */
export type SlidePlace = {
  readonly slide: number;
  readonly count: number;
  /** Whether the reader has turned a slide: on a first load the focus stays where it is. */
  readonly isTurned: boolean;
  readonly manifest: Pick<Manifest, 'asOf' | 'fingerprint'>;
  /** The address of the page behind the slide, short enough to be copied by hand. */
  readonly address: string;
};

const SlidePlaceContext = createContext<SlidePlace | null>(null);

export const SlidePlaceProvider = SlidePlaceContext.Provider;

export function useSlidePlace(): SlidePlace {
  const place = useContext(SlidePlaceContext);
  if (place === null) throw new Error('A slide stands outside of a meeting.');
  return place;
}
