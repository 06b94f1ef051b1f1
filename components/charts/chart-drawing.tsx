"use client";

import { lazy, Suspense, useCallback, useRef } from "react";
import type { Drawing } from "@/server/contracts/chart";
import { ChartBoundary } from "./chart-boundary";
import { useWidth } from "./use-width";

const DrawnChart = lazy(() => import("./drawings/drawn-chart"));

interface ChartDrawingProps {
  readonly drawing: Drawing;
  readonly textAlternative: string;
}

/** Fetches the code that draws once the page stands, and draws as wide as the place is. */
export function ChartDrawing({ drawing, textAlternative }: ChartDrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const openTable = useCallback(() => {
    const table = place.current?.closest("figure")?.querySelector("details");
    if (table) table.open = true;
  }, []);
  const waiting = (
    <p className="chart-waiting">The drawing is not there yet. Its table has the same numbers.</p>
  );
  return (
    <div className="chart-place" ref={place}>
      <ChartBoundary onFailure={openTable}>
        {width === null ? (
          waiting
        ) : (
          <Suspense fallback={waiting}>
            <DrawnChart drawing={drawing} width={width} textAlternative={textAlternative} />
          </Suspense>
        )}
      </ChartBoundary>
    </div>
  );
}
