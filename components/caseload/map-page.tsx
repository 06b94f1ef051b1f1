import type { CaseloadMapView } from "@/server/contracts/caseload-map";
import { PageHead } from "../layout/page-head";
import { CaseloadForm } from "./caseload-form";
import { HeatKey } from "./heat-key";
import { MapList } from "./map-list";
import { NoUnitsMatch } from "./no-units-match";
import { TileMap } from "./tile-map";
import { Trail } from "./trail";

/** One week or month of the heatmap as equal tiles, with the list of the same numbers. */
export function MapPage({ view }: { readonly view: CaseloadMapView }) {
  const { table, map, filters } = view;
  return (
    <>
      <Trail trail={view.trail} />
      <PageHead
        title={view.title}
        frame={view.frame}
        download={{ label: `Download all ${view.choice.label.toLowerCase()}s (CSV)`, href: view.csvHref }}
        headline={view.headline}
      />
      <CaseloadForm {...view} />
      {table.rows.length === 0 ? (
        <NoUnitsMatch clearHref={filters.clearHref} />
      ) : (
        map && (
          <div className={map.blocks.length > 1 ? "map-parts in-blocks" : "map-parts"}>
            <TileMap map={map} spoken={table.spoken} />
            <MapList map={map} table={table} />
          </div>
        )
      )}
      {(map?.markHead === "Band" || table.levels.length > 0) && <HeatKey table={table} />}
      <ul className="note-list">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
