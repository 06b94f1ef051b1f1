import { expect, it } from "vitest";
import { localContext } from "@/server/services/context";
import { loadPosition } from "@/server/services/positions/load-position";
import { loadErrorRisk } from "@/server/services/risk/load-error-risk";
import { loadedDatabase } from "@/tests/support/loaded-database";
import { embeddedRisk } from "@/tests/engine/risk/support/embedded-risk";

it("works out the same level and risk from the database as from the files, once, at both positions", async () => {
  const database = await loadedDatabase("pglite");
  const context = localContext(database);
  const now = await loadPosition(context, "2026-03-31");
  const risk = await loadErrorRisk(context, now);
  if (!risk.known) throw new Error(risk.reason);
  expect(risk.calibration).toEqual(embeddedRisk().calibration);
  expect(risk.releases.units).toHaveLength(120);
  expect(risk.assessments.units).toHaveLength(109);
  expect(await loadErrorRisk(context, now)).toBe(risk);

  const then = await loadErrorRisk(context, await loadPosition(context, "2023-03-31"));
  if (!then.known) throw new Error(then.reason);
  expect(then.releases.expectedAYear).toBeCloseTo((71 * 233) / 262, 6);

  const alone = { ...now, baselines: [now.baseline] as const };
  expect(await loadErrorRisk(context, alone)).toEqual({ known: false, reason: "no-baseline" });
  await database.close();
}, 240_000);
