/** On which terms a source lets its figures be passed on, the freest first. */
export const redistributions = ['free', 'attribution', 'non-commercial', 'link-only'] as const;
export type Redistribution = (typeof redistributions)[number];

type Licensed = { readonly licence: { readonly redistribution: Redistribution } };

/**
 * Whether values of a source may stand in a file for download. Counts from the registers carry no source of their own; the
 * registers are part of the compilation.
 */
export function mayBePassedOn(source: Licensed | undefined): boolean {
  if (source === undefined) return true;
  const { redistribution } = source.licence;
  return redistribution === 'free' || redistribution === 'attribution';
}
