import type { Unit } from "@/server/engine/facts";
import type { Position } from "../positions/load-position";
import { groupUnits } from "../units/group-units";
import type { Answers } from "./answers";

type Destination = Pick<Answers, "service" | "group">;

/** Groups of prisons and regions that people can be sent to, as far as the service that is chosen has them. */
export function offeredGroups(position: Position, { service }: Pick<Answers, "service">): readonly Unit[] {
  return groupUnits(position).filter(
    (group) => group.service !== "headquarters" && (service === "both" || group.service === service),
  );
}

/**
 * Codes of the groups that people go to. None ticked of a service is all of it: where those of one service are ticked and
 * both are chosen, all of the other go with them.
 */
export function destinationGroups(position: Position, destination: Destination): readonly string[] {
  const offered = offeredGroups(position, destination);
  const isTicked = ({ code }: Unit) => destination.group.includes(code);
  if (!offered.some(isTicked)) return [];
  const narrowed = new Set(offered.filter(isTicked).map(({ service }) => service));
  return offered.filter((group) => isTicked(group) || !narrowed.has(group.service)).map(({ code }) => code);
}
