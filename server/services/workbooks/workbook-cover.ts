import { longDate } from "@/server/contracts/format";
import { engineVersion } from "@/server/contracts/page";
import type { CoverItem } from "@/server/contracts/workbook";
import { pinOf } from "../explain/explain-address";
import { dataQuality } from "../frame/data-quality";
import type { Position } from "../positions/load-position";
import { serviceContact } from "../reading/service-contact";
import { citation } from "../summaries/citation";
import { shorthandItems } from "./shorthand-items";

/** What a workbook says of itself besides what its data say. */
export interface WorkbookSubject {
  readonly title: string;
  readonly subject: string;
  /** `OFFICIAL`; empty where none was chosen. */
  readonly marking: string;
  /** `Modelled: not for publication`; null where all of it is published. */
  readonly warning: string | null;
  readonly source: string;
  /** Title of the scenario that is applied; null where there is none. */
  readonly scenario: string | null;
}

/** First sheet of every workbook: what it is, of which data, how far to trust it, how to cite it, what its marks mean. */
export function workbookCover(position: Position, about: WorkbookSubject): readonly CoverItem[] {
  const { title, subject, marking, warning, source, scenario } = about;
  const lines: readonly (readonly [string, string])[] = [
    ["Title", title],
    ["What it shows", subject],
    ["Standing", warning ?? "Management information: not official statistics"],
    ["As of", longDate(position.baseline.asOf)],
    ["Scenario", scenario ?? "No scenario applied"],
    ["Marking", marking === "" ? "None set" : marking],
    ["Contact", serviceContact()?.label ?? "No contact is set for this copy of the service"],
    ["Data and register", pinOf(position)],
    ["Model version", `Plimsoll ${engineVersion}`],
    ["Data quality", dataQuality(position).replace("Data quality: ", "")],
    ["Assurance", "Not assured"],
    ["Source", source],
    ["How to cite", citation(title, position)],
  ];
  return [...lines.map(([item, text]) => ({ item, text })), ...shorthandItems()];
}
