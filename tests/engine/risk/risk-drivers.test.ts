import { expect, it } from "vitest";
import { riskDrivers } from "@/server/engine/risk/risk-drivers";
import { testParameters } from "@/tests/support/parameters";

const nation = { "posts-unfilled": 0.1, demand: 0.1, limits: 0, experience: 0.6, "new-rules": 0.3 };

it("0.6 above and 0.2 below the nation are 75%, most of it, and 25%, a part", () => {
  const unit = { ...nation, "posts-unfilled": 0.7, demand: -0.1 };
  const { drivers, sameEverywhere } = riskDrivers(unit, nation, testParameters());
  expect(drivers).toMatchObject([
    { factor: "posts-unfilled", direction: "raises", amount: "most" },
    { factor: "demand", direction: "lowers", amount: "part" },
  ]);
  expect(drivers[0]?.sharePercent).toBeCloseTo(75, 9);
  expect(sameEverywhere).toEqual(["experience", "new-rules"]);
});

it("a unit like the nation has no driver", () => {
  expect(riskDrivers(nation, nation, testParameters()).drivers).toEqual([]);
});

it("a unit whose own experience is set has it among its drivers and no longer the same everywhere", () => {
  const unit = { ...nation, experience: 0.8, "posts-unfilled": 0.12 };
  const { drivers, sameEverywhere } = riskDrivers(unit, nation, testParameters());
  expect(drivers.map(({ factor, amount }) => [factor, amount])).toEqual([
    ["experience", "most"],
    ["posts-unfilled", "little"],
  ]);
  expect(sameEverywhere).toEqual(["new-rules"]);
});
