import { ShapeLayer } from '#charts/ShapeLayer.tsx';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import type { FigureDrawing } from '#view-models/figure/figure.ts';
import type { LinkedFigure, ProvinceSpot } from '#view-models/provinces/linked-figure.ts';

type Reading = {
  /** What is said of each province, by area. */
  readonly words: ReadonlyMap<string, string>;
  /** The province that is pointed at, in whichever picture. */
  readonly active: string | null;
  readonly onActive: (area: string | null) => void;
  /** Whether the Tab key stops at its provinces: one of several pictures of the same provinces is enough. */
  readonly isTabbable: boolean;
};

type LinkedPictureProps = Reading & { readonly linked: LinkedFigure };

/** The drawing of a figure, wide or narrow, in which every province leads to its page. */
export function LinkedPicture({ linked: { figure, wideSpots, narrowSpots }, ...reading }: LinkedPictureProps) {
  return (
    <>
      <div className="only-wide">
        <Picture drawing={figure.wide} spots={wideSpots} title={figure.title} {...reading} />
      </div>
      <div className="only-phone">
        <Picture drawing={figure.narrow ?? figure.wide} spots={narrowSpots} title={figure.title} {...reading} />
      </div>
    </>
  );
}

type PictureProps = Reading & { readonly drawing: FigureDrawing; readonly spots: readonly ProvinceSpot[]; readonly title: string };

function Picture({ drawing: { size, shapes }, spots, title, ...reading }: PictureProps) {
  return (
    <svg className="figure-picture province-picture" width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-label={plainText(title)}>
      {/* The links say the same, province by province. */}
      <g aria-hidden="true">
        <ShapeLayer shapes={shapes} />
      </g>
      {spots.map((spot) => (
        <Spot key={spot.area} spot={spot} {...reading} />
      ))}
    </svg>
  );
}

function Spot({ spot: { area, outline }, words, active, onActive, isTabbable }: Reading & { readonly spot: ProvinceSpot }) {
  const { language } = useLocale();
  return (
    <Link
      to="/$lang/provinces/$iso"
      params={{ lang: language, iso: area }}
      className={area === active ? 'province-spot province-spot--active' : 'province-spot'}
      aria-label={plainText(words.get(area) ?? area)}
      tabIndex={isTabbable ? 0 : -1}
      onPointerEnter={() => onActive(area)}
      onPointerLeave={() => onActive(null)}
      onFocus={() => onActive(area)}
      onBlur={() => onActive(null)}
    >
      <path d={outline} />
    </Link>
  );
}
