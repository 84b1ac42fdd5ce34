import type { Check, CheckContext } from '../check-context.ts';
import { boundariesPath } from '../read-boundaries.ts';
import { spotAt, warningAt, type Spot } from '../spot.ts';

/** Each shape belongs to one province of codelists/areas.csv, and each province has a shape: else the map is not whole. */
export const provinceBoundaries: Check = (context) => {
  const { boundaries, areas } = context.dataset;
  if (boundaries === null) return [];
  const provinces = areas.filter(({ kind }) => kind === 'province');
  const codes = new Set(provinces.map(({ code }) => code));
  const shapes = boundaries.features.map(({ properties }) => properties.iso);
  const astray = shapes.filter((iso) => !codes.has(iso));
  const twice = shapes.filter((iso, index) => shapes.indexOf(iso) < index);
  const without = provinces.filter(({ code }) => !shapes.includes(code));
  return [
    ...astray.map((iso) =>
      warningAt('boundary-of-no-province', spotOfIso(iso, context), {
        value: iso,
        message: `"${iso}" is no province of codelists/areas.csv; its shape is not drawn.`,
        mend: 'Correct the ISO code of the shape, or add the province to the list.',
      }),
    ),
    ...twice.map((iso) =>
      warningAt('boundary-twice', spotOfIso(iso, context), {
        value: iso,
        message: `"${iso}" has two shapes; the last one is drawn.`,
        mend: 'Join them to one MultiPolygon, or correct the ISO code of one.',
      }),
    ),
    ...without.map((area) =>
      warningAt('province-without-boundary', context.at(area, ['code']), {
        value: area.code,
        message: `The province "${area.code}" has no shape in ${boundariesPath}; maps leave it out.`,
        mend: 'Add its shape, or correct the ISO code of the one that is meant.',
      }),
    ),
  ];
};

/** Of two shapes of one code the last. */
function spotOfIso(iso: string, { sources }: CheckContext): Spot {
  const text = sources.find(({ path }) => path === boundariesPath)?.text ?? '';
  return spotAt(boundariesPath, text, Math.max(0, text.lastIndexOf(`"${iso}"`)));
}
