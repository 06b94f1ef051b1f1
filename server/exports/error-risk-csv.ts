import { stringify } from "csv-stringify/sync";
import { riskLevelLabels } from "@/server/contracts/error-risk";
import type { ErrorRiskView, RiskRow } from "@/server/contracts/error-risk-page";

const heads = [
  ...[
    "List",
    "Code",
    "Unit",
    "Function or region",
    "Level",
    "Rise from shortage",
    "Likely range of the rise",
  ],
  ...["Second method", "Avoidable", "Expected", "Expected, detail", "Why", "Quality", "Note", "Position at"],
];

const units = {
  check: { avoidable: "errors a year", expected: "errors a year" },
  assessment: { avoidable: "points of assessments", expected: "of assessments insufficient" },
} as const;

/** The lists of error risk as a file: the same rows, in the same order, in the same words and digits as on their page. */
export function errorRiskCsv({ lists, frame, input }: ErrorRiskView): string {
  const { avoidable, expected } = units[input.task];
  const compared = input.against === "" ? [] : ["Compared with", "Rise then", "Change of the rise"];
  const head = heads.map((name) => {
    if (name === "Avoidable") return `Avoidable, ${avoidable}`;
    return name === "Expected" ? `Expected, ${expected}` : name;
  });
  const rows = lists.flatMap((list) =>
    list.rows.map((row) => [
      ...[list.heading, row.code, row.name, row.place],
      ...riskCells(row),
      ...[row.note ?? "", frame.asOf],
      ...(compared.length > 0 ? [input.against, row.change?.before ?? "", row.change?.text ?? ""] : []),
    ]),
  );
  return stringify([[...head, ...compared], ...rows], { bom: true, escape_formulas: true });
}

function riskCells({ risk, avoidable, expected, expectedDetail }: RiskRow): readonly string[] {
  if (!risk) return ["[x]", "[x]", "", "", "[x]", "[x]", "", "", ""];
  return [
    ...[riskLevelLabels[risk.level], risk.rise, risk.riseRange, risk.secondOpinion],
    ...[avoidable, expected, expectedDetail, whyText(risk), risk.quality],
  ];
}

function whyText({ drivers, held }: NonNullable<RiskRow["risk"]>): string {
  const reasons = drivers.map(({ words, amount, direction }) => `${direction}: ${words} (${amount})`);
  return [...reasons, ...(held ? [held] : [])].join("; ");
}
