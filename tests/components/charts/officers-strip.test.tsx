import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { OfficersStrip } from "@/components/charts/officers-strip";
import type { OfficersStrip as Strip } from "@/server/contracts/caseload";
import { bands } from "@/server/contracts/words";

afterEach(cleanup);

const counts: readonly (number | null)[] = [10, 20, 30, 20, null, null];
const strip: Strip = {
  heading: "Officers by their workload",
  words: "100 officers.",
  bands: bands.map((band, place) => {
    const count = counts[place] ?? null;
    return {
      ...{ band, label: band, range: "" },
      ...{ officers: count === null ? "[c]" : String(count), share: count === null ? "" : `${count}%` },
      sharePercent: count,
    };
  }),
};

it("draws a piece as wide as its share, and none for a count that is not told", () => {
  render(<OfficersStrip strip={strip} />);
  const pieces = bands.map((band) => document.querySelector(`svg:not(.piece) rect.${band}`));
  expect(pieces.map((piece) => [piece?.getAttribute("x"), piece?.getAttribute("width")])).toEqual([
    ...[
      ["0", "100"],
      ["100", "200"],
      ["300", "300"],
      ["600", "200"],
    ],
    ...[
      ["800", "0"],
      ["900", "0"],
    ],
  ]);
});

it("says every count in words", () => {
  render(<OfficersStrip strip={strip} />);
  const items = [...document.querySelectorAll("li")].map((item) => item.textContent ?? "");
  expect(items[0]).toContain("10 officers, 10%");
  expect(items[4]).toContain("[c] officers");
});
