/** Names that travel with the form of a plan and are no fields of it. */
const around: ReadonlySet<string> = new Set(["version", "from", "onto", "month", "do", "type"]);

type Entry = readonly [name: string, text: string];

/** What was typed into the fields of a plan, of all that its form posts or its address holds. */
export function typedFields(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(([name]) => !around.has(name));
}
