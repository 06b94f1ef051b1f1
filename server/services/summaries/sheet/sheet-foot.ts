import { longDate } from "@/server/contracts/format";
import { engineVersion } from "@/server/contracts/page";
import { pinOf } from "../../explain/explain-address";
import { dataQuality } from "../../frame/data-quality";
import type { Position } from "../../positions/load-position";
import { serviceContact } from "../../reading/service-contact";

interface FootOf {
  readonly position: Position;
  /** What it is of, as it is cited. */
  readonly title: string;
  /** Titles of the publications behind it. */
  readonly sources: readonly string[];
}

/** What goes with a summary wherever it goes: sources, licence, data, model, contact, how to cite it. */
export function sheetFoot({ position, title, sources }: FootOf): readonly string[] {
  const contact = serviceContact()?.label ?? "none set for this copy of Plimsoll";
  return [
    `Sources: ${sources.join("; ")}. Contains public sector information licensed under the Open Government Licence v3.0.`,
    `${dataQuality(position)}. Model ${engineVersion}, data and register ${pinOf(position)}.`,
    `Contact: ${contact}. Cite as: Plimsoll, “${title}”, position at ${longDate(position.baseline.asOf)}. Derived from official statistics; not official statistics itself. Not assured.`,
  ];
}
