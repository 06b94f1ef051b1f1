import { expect, it } from "vitest";
import { gradeWork } from "@/server/services/unit/grade-work";
import { unitWeek } from "@/tests/support/builders";
import { testParameters } from "@/tests/support/parameters";

const cases = (count: number) => [count, ...Array<number>(98).fill(0)];
const week = (grade: "po" | "pso" | "pqip", officers: number, points = 44_000) =>
  unitWeek({ grade, officers, points, availablePoints: 40_000, cases: cases(officers * 30) });
const work = (...rows: Parameters<typeof week>[]) =>
  gradeWork(
    rows.map((row) => week(...row)),
    testParameters(),
  );

it("officers first, then services officers: 44,000 of 40,000 points are 110%, 30 cases an officer", () => {
  const { rows, total, notes } = work(["pso", 20, 36_000], ["po", 30]);
  expect(rows[0]).toMatchObject({
    ...{ label: "Probation officers (PO)", officers: "30", cases: "900", casesPerOfficer: "30.0" },
    ...{ workload: "110%", band: "stretched" },
  });
  expect(rows[1]).toMatchObject({ officers: "20", workload: "90%" });
  // 80,000 of 80,000 points.
  expect(total).toMatchObject({ label: "All", officers: "50", cases: "1,500", workload: "100%" });
  expect(notes).toEqual([]);
});

it("four trainees have no number and no workload; nor have the services officers, or the total would tell of them", () => {
  const { rows, total, notes } = work(["po", 30], ["pso", 12], ["pqip", 4]);
  expect(
    rows.map(({ officers, workload, workloadPercent }) => [officers, workload, workloadPercent]),
  ).toEqual([
    ["30", "110%", 110],
    ["[c]", "[c]", null],
    ["[c]", "[c]", null],
  ]);
  expect(rows[2]).toMatchObject({ cases: "120", casesPerOfficer: "[c]" });
  expect(total.officers).toBe("46");
  expect(notes[0]).toContain("fewer than 10 officers");
});

it("a grade without officers is left out", () => {
  expect(work(["po", 30], ["pqip", 0]).rows).toHaveLength(1);
});
