import type { Service } from "@/server/engine/vocabulary";
import { faultViews } from "../data-page/fault-views";
import type { Position } from "../positions/load-position";

/** Of whom a fault of the figures is told; the rest are of both services. */
const ofPrisons = /prison|Groups and functions|Population|Immigration/;
const ofProbation = /Delivery units|Residents/;

/** What is known to be wrong or weak in the figures of some services, in sentences. */
export function knownFaults(position: Position, services: readonly Service[]): readonly string[] {
  return faultViews(position)
    .filter(({ title }) => !ofPrisons.test(title) || services.includes("prison"))
    .filter(({ title }) => !ofProbation.test(title) || services.includes("probation"))
    .map(({ title, words }) => `${title}. ${words}`);
}
