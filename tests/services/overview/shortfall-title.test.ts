import { expect, it } from "vitest";
import { aggregatePosition } from "@/server/engine/position/aggregate-position";
import { shortfallTitle } from "@/server/services/overview/shortfall-title";
import type { ShortfallGroups } from "@/server/services/overview/shortfall-groups";
import { group } from "@/tests/engine/position/support/members";
import { testParameters } from "@/tests/support/parameters";

const aggregate = aggregatePosition(group([]), testParameters());
const of = (service: "prison" | "probation", ...percents: readonly number[]): ShortfallGroups => ({
  service,
  known: percents.map((shortfallPercent) => ({ aggregate, shortfallPercent })),
  unknown: [],
  modelled: false,
});
const title = (regions: readonly number[], groups: readonly number[]) =>
  shortfallTitle(of("probation", ...regions), of("prison", ...groups), 30);

it.each([
  [[20, 10], [14], "No probation region is past the 30% line; no prison group is half way there"],
  [[30.1, 30], [14], "One probation region is past the 30% line; no prison group is half way there"],
  [[45, 38, 37], [16], "Three probation regions are past the 30% line; no prison group is"],
  [[45, 38], [31, 2], "Two probation regions are past the 30% line; one prison group is too"],
  [[20], [33, 31], "No probation region is past the 30% line; two prison groups are"],
  [[45, 38], [], "Two probation regions are past the 30% line"],
  [[], [14], "No prison group is past the 30% line"],
] as const)("regions at %j and groups at %j: %s", (regions, groups, words) => {
  expect(title(regions, groups)).toBe(words);
});
