import { expect, it } from "vitest";
import { UNFITTED_LOG_ODDS } from "@/server/engine/forecast/unfitted-level";
import { probabilityOfLogOdds } from "@/server/engine/risk/probability-of-log-odds";

it("is an error in about 150", () => {
  expect(1 / probabilityOfLogOdds(UNFITTED_LOG_ODDS)).toBeCloseTo(149.4, 1);
});
