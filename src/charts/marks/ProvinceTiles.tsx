import type { ProvincesFigure, ProvinceTile } from '#view-models/indicator/provinces-figure.ts';

type ProvinceTilesProps = { readonly figure: ProvincesFigure };

/** Eighteen equal tiles where the provinces lie; darker is more. Number first, earlier value small. */
export function ProvinceTiles({ figure }: ProvinceTilesProps) {
  const { width, height } = figure.size;
  return (
    <svg className="province-tiles" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={figure.summary}>
      {figure.tiles.map((tile) => (
        <Tile key={tile.area} tile={tile} size={figure.tileSize} noData={figure.noData} />
      ))}
    </svg>
  );
}

type TileProps = { readonly tile: ProvinceTile; readonly size: ProvincesFigure['tileSize']; readonly noData: string };

function Tile({ tile, size, noData }: TileProps) {
  const { x, y, step, value, earlier } = tile;
  const [width, height] = [size.width - 3, size.height - 3];
  if (value === null) {
    return (
      <g className="province-tile province-tile--empty">
        <rect x={x + 1} y={y + 1} width={width - 2} height={height - 2} />
        <TileName tile={tile} />
        <text className="province-tile__none only-wide" x={x + 7} y={y + 44} fontSize={11}>
          {noData}
        </text>
        <text className="province-tile__none only-phone" x={x + 7} y={y + 46} fontSize={18}>
          –
        </text>
      </g>
    );
  }
  return (
    <g className={`province-tile province-tile--${step}`}>
      <rect x={x} y={y} width={width} height={height} />
      <TileName tile={tile} />
      <text className="province-tile__value" x={x + 7} y={y + 48} fontSize={19} fontWeight={700}>
        {value}
      </text>
      {earlier === null ? null : (
        <text className="province-tile__earlier" x={x + width - 7} y={y + 47} fontSize={12} textAnchor="end">
          {earlier}
        </text>
      )}
    </g>
  );
}

/** On a phone the code stands in place of the name. */
function TileName({ tile: { x, y, name, code } }: { readonly tile: ProvinceTile }) {
  return (
    <>
      <text className="province-tile__name only-wide" x={x + 7} y={y + 21} fontSize={12}>
        {name}
      </text>
      <text className="province-tile__name only-phone" x={x + 7} y={y + 23} fontSize={17}>
        {code}
      </text>
    </>
  );
}
