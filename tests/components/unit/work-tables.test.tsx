import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { WorkTables } from "@/components/unit/work-tables";
import type { UnitWorkView } from "@/server/contracts/unit";

afterEach(cleanup);

const grade = {
  officers: "30",
  cases: "900",
  casesPerOfficer: "30.0",
  workload: "110%",
  workloadPercent: 110,
};
const tier = { cases: "10", points: "2,060", share: "51.5%" };
const work: UnitWorkView = {
  week: "30 March 2026",
  grades: {
    rows: [
      { label: "Probation officers (PO)", ...grade, band: "stretched" },
      {
        ...grade,
        label: "Trainees (PQiP)",
        officers: "[c]",
        workload: "[c]",
        workloadPercent: null,
        band: null,
      },
    ],
    total: { label: "All", ...grade, band: "stretched" },
    notes: ["[c] fewer than 10 officers."],
  },
  tiers: {
    types: ["Community", "Licence", "Custody"],
    rows: [
      {
        label: "A3",
        cells: [{ cases: "10", points: "2,060" }, ...[1, 2].map(() => ({ cases: "0", points: "" }))],
        ...tier,
      },
    ],
    total: { label: "All", cells: ["10", "0", "0"].map((cases) => ({ cases, points: "" })), ...tier },
    notes: [],
  },
};

test("a grade whose officers are hidden says [c] and has no bar", () => {
  render(<WorkTables work={work} />);
  const row = screen.getByRole("row", { name: /Trainees/ });
  expect(row.textContent).toBe("Trainees (PQiP)[c]90030.0[c]");
  expect(screen.getByText("[c] fewer than 10 officers.")).toBeDefined();
});

test("a tier says its cases by type, and their points in words for those who listen", () => {
  render(<WorkTables work={work} />);
  const row = screen.getByRole("row", { name: /^A3/ });
  expect(row.textContent).toBe("A310, points: 2,06000102,06051.5%");
  expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toContain("Of points in use");
});
