import type { CSSProperties } from "react";
import { caseloadCellName } from "@/server/contracts/caseload-cell-name";
import type { CaseloadMap, MapBlock, MapPlace, MapTile } from "@/server/contracts/caseload-map";
import { TableHead } from "../ui/table-head";

interface TileMapProps {
  readonly map: CaseloadMap;
  /** Follows a number when it is read out. */
  readonly spoken: string;
}

type TileOf = Pick<TileMapProps, "spoken"> & Pick<CaseloadMap, "column">;

/** Equal tiles, so that no area counts for more than another: lists laid out on a grid, each tile a link. */
export function TileMap({ map: { heading, words, blocks, column }, spoken }: TileMapProps) {
  const shared = { column, spoken };
  const [first] = blocks;
  return (
    <section className="list tile-map">
      <TableHead title={heading} words={words} />
      {first?.name === "" ? (
        <Tiles label={heading} tiles={first.tiles} {...shared} />
      ) : (
        <div className={blocks.every(({ place }) => place) ? "blocks placed" : "blocks"}>
          {blocks.map((block) => (
            <Block key={block.code} block={block} {...shared} />
          ))}
        </div>
      )}
    </section>
  );
}

function Block({ block, ...shared }: TileOf & { readonly block: MapBlock }) {
  return (
    <section style={standing(block.place)}>
      <h3>
        <a href={block.href}>{block.name}</a>
      </h3>
      <Tiles label={block.name} tiles={block.tiles} {...shared} />
    </section>
  );
}

interface TilesProps extends TileOf {
  readonly label: string;
  readonly tiles: readonly MapTile[];
}

function Tiles({ label, tiles, column, spoken }: TilesProps) {
  return (
    <ul className={tiles.every(({ place }) => place) ? "heat tiles placed" : "heat tiles"} aria-label={label}>
      {tiles.map(({ code, name, href, cell, place }) => (
        <li
          key={code}
          className={`tile ${cell.mark}${column.projected ? " ahead" : ""}`}
          style={standing(place)}
        >
          <a href={href} aria-label={caseloadCellName(name, column, spoken, cell)}>
            <span>{name}</span>
            <strong>{cell.text}</strong>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where a part stands, for the style sheet to use where there is room for it. */
function standing(place: MapPlace | null): CSSProperties | undefined {
  if (!place) return undefined;
  return { "--column": place.column, "--row": place.row } as CSSProperties;
}
