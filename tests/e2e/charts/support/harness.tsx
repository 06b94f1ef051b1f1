import { createRoot } from "react-dom/client";
import { ChartFigure } from "@/components/charts/chart-figure";
import "@/app/globals.scss";
import { sampleCharts } from "./sample-charts";

/** Every sample chart on a page of its own width. */
const main = document.querySelector("main");
if (main)
  createRoot(main).render(
    <>
      <h1>Charts</h1>
      {sampleCharts.map((chart) => (
        <ChartFigure key={chart.key} chart={chart} />
      ))}
    </>,
  );
