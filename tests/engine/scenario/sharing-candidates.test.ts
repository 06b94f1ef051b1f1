import { expect, it } from "vitest";
import { sharingCandidates } from "@/server/engine/scenario/sharing-candidates";
import { baselineForecast } from "@/server/engine/scenario/run-scenario";
import { prison, release, smallModel, smallUnits } from "./support/small-model";

const closing = prison("ZZI", 50, 20, [{ kind: "closed", on: "2026-06-01", note: "Closes" }]);
const settling = { ...prison("YYI", 50, 20), ranked: false };
const model = smallModel({}, [...smallUnits, closing, settling]);
const table = baselineForecast(model, 12);
const nobody = { people: new Float64Array(10), helpFte: new Float64Array(10) };
const at = { month: 1, lastDay: 20_900 };

it("leaves out the unknown, the closing and the settling, each with why", () => {
  const { open, excluded } = sharingCandidates(release(), model, table, at, nobody);
  expect(open.map(({ place }) => place)).toEqual([0, 1, 2]);
  expect(excluded).toEqual([
    { unit: "PRI", reason: "staffing-not-known" },
    { unit: "ZZI", reason: "closes-in-period" },
    { unit: "YYI", reason: "settling" },
  ]);
});

it("takes a settling unit that the plan names, and counts who is there already", () => {
  const named = release({ destination: { service: null, groups: [], units: ["YYI", "AAI"] }, capPerUnit: 5 });
  const people = Float64Array.from({ length: 10 }, (_, place) => (place === 0 ? 3 : 0));
  const { open } = sharingCandidates(named, model, table, at, { ...nobody, people });
  expect(open.map(({ place, room }) => [place, room])).toEqual([
    [0, 2],
    [9, 5],
  ]);
});
