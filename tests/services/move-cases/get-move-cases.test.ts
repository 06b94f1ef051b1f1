import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { MoveCasesInput, type MoveCasesView } from "@/server/contracts/move-cases";
import type { Sentence } from "@/server/contracts/page";
import { localContext, type ServiceContext } from "@/server/services/context";
import { createScenario } from "@/server/services/scenarios/create-scenario";
import { archiveScenario } from "@/server/services/scenarios/archive-scenario";
import { getScenario } from "@/server/services/scenarios/get-scenario";
import { deliveryUnits, type DeliveryUnit } from "@/server/services/move-cases/delivery-unit";
import { getMoveCases } from "@/server/services/move-cases/get-move-cases";
import { keepMove } from "@/server/services/move-cases/keep-move";
import { loadPosition, type Position } from "@/server/services/positions/load-position";
import { runPlan } from "@/server/services/plans/run-plan";
import { planOutcome } from "@/server/services/plans/outcome/plan-outcome";
import { getUnit } from "@/server/services/unit/get-unit";
import { onBothLoaded } from "@/tests/support/loaded-database";

const said = (sentences: readonly Sentence[]) =>
  sentences
    .map((sentence) => sentence.map((part) => (typeof part === "string" ? part : part.strong)).join(""))
    .join(" ");
const number = (text: string) => Number(text.replaceAll(/[,%]/g, ""));

onBothLoaded("cases moved between delivery units", (open) => {
  let database: Database;
  let context: ServiceContext;
  let position: Position;
  let donor: DeliveryUnit;
  let host: DeliveryUnit;
  beforeAll(async () => {
    database = await open();
    context = localContext(database);
    position = await loadPosition(context, "");
    const all = deliveryUnits(position).filter(({ suppressed }) => !suppressed);
    const load = ({ work }: DeliveryUnit) => work.points / work.availablePoints;
    const sorted = [...all].sort((a, b) => load(b) - load(a));
    donor = sorted[0]!;
    host = sorted.filter(({ unit }) => unit.parent === donor.unit.parent).at(-1)!;
  }, 240_000);

  const ask = (part: object) =>
    getMoveCases(context, MoveCasesInput.parse({ code: donor.unit.code, ...part }));
  const askedFor = (part: object = {}) =>
    ask({ to: host.unit.code, kind: "community.C2", cases: "10", ...part });
  const errors = ({ problems }: MoveCasesView) => problems.map(({ href, sentence }) => `${href} ${sentence}`);

  it("offer every other unit by region, the own one first and least loaded first, and what is held", async () => {
    const view = await ask({});
    expect(view.problems).toEqual([]);
    expect(view.result).toBeNull();
    const { to, kind } = view.form!;
    const offered = to.groups.flatMap(({ options }) => options.map(({ value }) => value));
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered).not.toContain(donor.unit.code);
    expect(offered[0]).toBe(host.unit.code);
    const names = new Map(position.snapshot.units.map(({ code, name }) => [code, name]));
    expect(to.groups[0]?.label).toBe(names.get(donor.unit.parent!));
    // Official points: a community case in C2 has 63.
    expect(kind.groups[0]?.options.find(({ value }) => value === "community.C2")?.label).toMatch(
      /^Tier C2: [\d,]+ held, 63 points each$/,
    );
    expect(kind.groups[0]?.options.at(-1)?.label).toMatch(/^Without a tier: [\d,]+ held, no points$/);
  });

  it("ten C2 cases are 630 points: before is the unit's own page, after is worked out from its sums", async () => {
    const { result, headline } = await askedFor();
    const [from, to] = result!.units;
    const unit = await getUnit(context, { code: donor.unit.code, at: "", against: "" });
    expect(from?.before.text.replace(/\.\d%$/, "")).toMatch(/^\d+$/);
    expect(Math.round(from!.before.percent!)).toBe(Math.round(number(unit.workload!.value)));
    const { work } = donor;
    expect(from?.after.percent).toBeCloseTo((100 * (work.points - 630)) / work.availablePoints, 9);
    expect(to?.after.percent).toBeCloseTo((100 * (host.work.points + 630)) / host.work.availablePoints, 9);
    expect([from?.change.text, to?.change.text]).toEqual([
      expect.stringMatching(/^▼ .* points, better$/),
      expect.stringMatching(/^▲ .* points, worse$/),
    ]);
    expect(result?.facts[0]).toMatchObject({ value: "630" });
    // 630 of the 2,176 points of a full-time officer.
    expect(result?.facts[1]).toMatchObject({ value: "0.3 FTE" });
    expect(said(headline)).toContain("630 points move; both units together carry what they did.");
  });

  it("without a tier change no workload, and it is said", async () => {
    const { result, headline } = await askedFor({ kind: "community.untiered", cases: "1" });
    expect(result?.units.map(({ change }) => change.text)).toEqual(["No change", "No change"]);
    expect(said(headline)).toContain("no workload that is measured would change");
  });

  it("say of each field what is wrong and keep what was typed", async () => {
    const none = await ask({ to: "", kind: "", cases: "" });
    expect(errors(none).map((each) => each.split(" ")[0])).toEqual(["#kind", "#cases", "#to"]);
    const many = await askedFor({ cases: "1,000,000" });
    expect(errors(many)).toEqual([
      expect.stringMatching(
        /^#cases 1,000,000 cases are more than the [\d,]+ community cases of tier C2 at /,
      ),
    ]);
    expect(many.form?.cases.value).toBe("1,000,000");
    expect(errors(await askedFor({ cases: "a few" }))[0]).toContain("“a few” is not a number.");
    expect(errors(await askedFor({ cases: "1.5" }))[0]).toContain("whole number from 1 up");
    expect(errors(await askedFor({ to: donor.unit.code }))[0]).toContain("holds these cases already");
    expect(errors(await askedFor({ to: "WLI" }))[0]).toContain("Choose a delivery unit from the list.");
    expect(errors(await askedFor({ kind: "licence.Z9" }))[0]).toContain("is no type and tier");
  });

  it("say how many would bring the mean to the line, and one fewer would not", async () => {
    const { room } = await askedFor();
    const words = said(room!.sentences);
    const needed = number(/to 110% ([\d,]+) community/.exec(words)![1]!);
    const { points, availablePoints } = donor.work;
    expect(points - needed * 63).toBeLessThanOrEqual(availablePoints * 1.1);
    expect(points - (needed - 1) * 63).toBeGreaterThan(availablePoints * 1.1);
    for (const row of room!.rows) {
      const tried = await getMoveCases(
        context,
        MoveCasesInput.parse({
          code: donor.unit.code,
          ...Object.fromEntries(new URLSearchParams(row.tryHref.split("?")[1])),
        }),
      );
      expect(tried.problems).toEqual([]);
      expect(tried.result?.units[1]?.after.percent).toBeLessThanOrEqual(110);
    }
  });

  it("are refused for a unit with too few officers, and offered to none", async () => {
    const least = position.parameters.value("disclosure.minimum-officers");
    for (const { unit, officers } of deliveryUnits(position).filter(({ suppressed }) => suppressed)) {
      expect(officers).toBeLessThan(least);
      const view = await ask({ code: unit.code });
      expect([view.form, view.result, view.room]).toEqual([null, null, null]);
      expect(view.refusal).toContain("[c]");
      expect(errors(await askedFor({ to: unit.code }))[0]).toContain("[c]");
      const offered = (await ask({})).form!.to.groups.flatMap(({ options }) =>
        options.map(({ value }) => value),
      );
      expect(offered).not.toContain(unit.code);
    }
  });

  it("are not for prisons", async () => {
    await expect(ask({ code: "WLI" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  const keep = (part: object = {}) =>
    keepMove(context, {
      ...MoveCasesInput.parse({
        code: donor.unit.code,
        to: host.unit.code,
        kind: "community.C2",
        cases: "10",
      }),
      ...{ plan: "", ...part },
    });

  it("are kept in a new scenario, which runs and does at both units what the page said", async () => {
    const { plan, index } = await keep();
    const { file } = await getScenario(context, plan);
    expect(index).toBe(0);
    expect(file.measures).toEqual([
      expect.objectContaining({
        ...{ type: "case-transfer", fromUnit: donor.unit.code, toUnit: host.unit.code },
        ...{ caseType: "community", tier: "C2", cases: 10, from: "2026-04-01", to: null, active: true },
      }),
    ]);
    const { problems, ran } = await runPlan(context, position, file);
    expect(problems).toEqual([]);
    const { result, model } = ran!;
    const page = (await askedFor()).result!.units;
    [donor, host].forEach(({ unit }, side) => {
      const cell = model.places.get(unit.code)! * result.base.columns + 1;
      const moved = result.plan.workFte[cell]! - result.base.workFte[cell]!;
      expect(moved).toBeCloseTo(((side === 0 ? -1 : 1) * 630) / 2176, 9);
      const start = cell - 1;
      expect(result.base.workloadPercent[start]).toBeCloseTo(page[side]!.before.percent!, 6);
    });
    const outcome = planOutcome({ position, model, result, file }, { month: null });
    const words = said(outcome.headline);
    expect(words).toContain(`workload at ${donor.unit.name} falls from`);
    expect(words).toContain(`workload at ${host.unit.name} rises from`);
    expect(outcome.workload?.table.rows.map(([name]) => name)).toEqual([donor.unit.name, host.unit.name]);
  });

  it("are kept as the next version of a scenario of the same position, beside what is in it", async () => {
    const first = await keep();
    const { plan, index } = await keep({ plan: first.plan, cases: "5" });
    expect([plan, index]).toEqual([first.plan, 1]);
    const { file, versions } = await getScenario(context, plan);
    expect(versions).toHaveLength(2);
    expect(file.measures.map(({ id }) => id)).toEqual(["case-transfer", "case-transfer-2"]);
  });

  it("are offered the scenarios that start from the same position and are not put away", async () => {
    const [same, archived] = [await keep(), await keep()];
    await archiveScenario(context, archived.plan, true);
    const { file } = await getScenario(context, same.plan);
    const other = await createScenario(context, { ...file, baseline: "2023-03-31", measures: [] });
    const values = (await askedFor()).result!.keep.plans.map(({ value }) => value);
    expect(values).toContain(same.plan);
    expect(values).not.toContain(archived.plan);
    expect(values).not.toContain(other.scenario);
    await expect(keep({ plan: other.scenario })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it("are not kept where they cannot be moved", async () => {
    await expect(keep({ cases: "1000000" })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(keep({ plan: "no-such-plan" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
