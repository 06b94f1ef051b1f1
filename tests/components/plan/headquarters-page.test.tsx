import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { HeadquartersPage } from "@/components/plan/headquarters-page";
import type { HeadquartersView } from "@/server/contracts/headquarters";
import { NeverMeasured } from "./support/never-measured";

beforeEach(() => vi.stubGlobal("ResizeObserver", NeverMeasured));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const none: HeadquartersView = {
  stopsHref: "/scenarios/release#measures.0.stops",
  frame: {
    ...{ baseline: "2023-03-31", asOf: "2023-03-31", switches: [], comparisons: [], against: null },
    ...{ query: "?at=2023-03-31", context: ["Position of 31 March 2023"], attributions: [] },
  },
  ...{ title: "Checks", href: "/scenarios/checks", equations: [], loss: null },
  nothing: "This plan releases nobody from headquarters, so headquarters loses nothing.",
};

it("says why there is nothing to lose, and leads back to the plan", () => {
  render(<HeadquartersPage view={none} />);
  expect(screen.getByText(/releases nobody/)).toBeDefined();
  expect(screen.getByRole("link", { name: "See the plan" }).getAttribute("href")).toBe("/scenarios/checks");
  expect(screen.queryByRole("table")).toBeNull();
});

it("lists what stops with who answers for it, and says for how many nobody said", () => {
  const loss: HeadquartersView["loss"] = {
    ...{ summary: ["Headquarters loses ", { strong: "9.3 FTE" }], parts: [] },
    away: {
      ...{ key: "away", title: "9.3 FTE are away", subtitle: "", source: "", asOf: "", notes: [] },
      ...{ textAlternative: "", csvHref: "/scenarios/x/headquarters.csv" },
      table: { head: ["Month", "FTE away"], rows: [["May 2023", "9.3"]] },
      drawing: { kind: "lines", suffix: "", series: [], thresholds: [], events: [] },
    },
    stops: [{ part: "Policy", people: "4", work: "Consultations slow", owner: "Not said" }],
    notSaid: "Nobody has said what stops for 6 of the 10 people.",
  };
  render(<HeadquartersPage view={{ ...none, loss, nothing: null, equations: ["10 of 200"] }} />);
  const table = screen.getByRole("table", { name: "What stops, and who answers for it" });
  expect(within(table).getByRole("row", { name: /Policy 4 Consultations slow Not said/ })).toBeDefined();
  expect(screen.getByText(/6 of the 10 people\. Not said is not nothing/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Download (CSV)" })).toBeDefined();
});
