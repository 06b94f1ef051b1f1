import { countColumn, dateColumn, fteColumn, qualityColumn, unitColumn } from "./columns";
import type { Template } from "./template";

export const ownDeliveryUnits: Template = {
  kind: "own-delivery-units",
  title: "Delivery units: staff and cases",
  about:
    "Staff in post and required and cases held of probation delivery units, one row for each unit and date.",
  columns: [
    unitColumn("Delivery unit", ["delivery-unit"], "The probation delivery unit, by its name or its code."),
    dateColumn("The day that the figures of the row are of."),
    ...(
      [
        ["po", "PO", "Qualified probation officers"],
        ["pso", "PSO", "Probation services officers"],
        ["pqip", "PQiP", "Trainee probation officers"],
      ] as const
    ).flatMap(([grade, short, words]) => [
      fteColumn(`${short} in post (FTE)`, "in-post-fte", `${words} in post, full-time equivalents.`, {
        grade,
      }),
      fteColumn(`${short} required (FTE)`, "required-fte", `${words} required, full-time equivalents.`, {
        grade,
      }),
    ]),
    countColumn("Community cases", "caseload", "Cases of people on community or suspended sentence orders.", {
      caseType: "community",
    }),
    countColumn("Licence cases", "caseload", "Cases of people on licence after release.", {
      caseType: "licence",
    }),
    countColumn("Custody cases", "caseload", "Cases of people in prison, before release.", {
      caseType: "custody",
    }),
    countColumn("All cases", "caseload", "Cases of every type, those without a type among them."),
    countColumn(
      "Officers holding cases (people)",
      "officers-holding-cases",
      "Officers of any grade who hold at least one case: people, not full-time equivalents.",
    ),
    qualityColumn,
  ],
  examples: [
    ["Derby City", "2026-03-31", 31.4, 42, 28, null, 9, null, 1210, 980, 640, 2830, 71, null],
    ["N53DERS", "2026-03-31", 40.2, 51.5, 33.1, 36, 12, 12, null, null, null, 3400, 88, "C"],
  ],
};
