import type { SourceFile } from './source-file.ts';
import { spotAt, type Spot } from './spot.ts';

export type TextMatch = { readonly spot: Spot; readonly value: string };

/** Every place at which a global pattern fits the text of a file, comments included. */
export function textMatches(sources: readonly SourceFile[], pattern: RegExp): TextMatch[] {
  return sources
    .filter(({ path }) => !path.endsWith('.geojson'))
    .flatMap(({ path, text }) =>
      Array.from(text.matchAll(pattern), (match) => ({ spot: spotAt(path, text, match.index), value: match[0] })),
    );
}
