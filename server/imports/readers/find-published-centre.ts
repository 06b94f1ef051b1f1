import { findPublishedUnit, type PublishedUnit } from "./find-published-unit";

const saysSo = /\bIRC\b|\bremoval\b/iu;

/** Finds a removal centre, which may stand under the name of the prison that it was or became. */
export function findPublishedCentre(...asked: Parameters<typeof findPublishedUnit>): PublishedUnit {
  const [name, ...rest] = asked;
  if (saysSo.test(name)) return findPublishedUnit(...asked);
  const found = findPublishedUnit(`${name} (IRC)`, ...rest);
  return found.issue === null ? { ...found, match: { ...found.match, name } } : findPublishedUnit(...asked);
}
