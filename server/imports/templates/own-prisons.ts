import { countColumn, dateColumn, fteColumn, qualityColumn, unitColumn } from "./columns";
import type { Template } from "./template";

export const ownPrisons: Template = {
  kind: "own-prisons",
  title: "Prisons: staff, people and places",
  about: "Staff in post and required, people and places of prisons, one row for each prison and date.",
  columns: [
    unitColumn("Prison", ["establishment"], "The prison, by its name or its three-letter code."),
    dateColumn("The day that the figures of the row are of."),
    fteColumn(
      "Band 3-5 officers in post (FTE)",
      "in-post-fte",
      "Prison officers, supervising officers and custodial managers in post, full-time equivalents.",
      { grade: "band-3-5" },
    ),
    fteColumn(
      "Band 3-5 officers required (FTE)",
      "required-fte",
      "The target for the same staff, with its allowance for leave, sickness and training, full-time equivalents.",
      { grade: "band-3-5" },
    ),
    fteColumn(
      "Operational support in post (FTE)",
      "in-post-fte",
      "Operational support grades (band 2) in post, full-time equivalents.",
      { grade: "band-2" },
    ),
    fteColumn(
      "Operational support required (FTE)",
      "required-fte",
      "The target for operational support grades (band 2), full-time equivalents.",
      { grade: "band-2" },
    ),
    countColumn("Population (people)", "population", "People held in the prison."),
    countColumn(
      "Operational capacity (places)",
      "operational-capacity",
      "The most people whom the prison can hold without serious risk to safety and order.",
    ),
    countColumn(
      "In use CNA (places)",
      "in-use-cna",
      "Certified normal accommodation in use: places at the decent standard, without those out of use.",
    ),
    countColumn(
      "Baseline CNA (places)",
      "baseline-cna",
      "Certified normal accommodation: all places at the decent standard.",
    ),
    qualityColumn,
  ],
  examples: [
    ["Leeds", "2026-03-31", 350.5, 372, 61.2, 64, 1082, 1110, 620, 641, null],
    ["MDI", "2026-03-31", 180, null, null, null, 1004, null, null, null, "C"],
  ],
};
