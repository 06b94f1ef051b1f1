import { localName } from "../xml/local-name";
import { scanPart } from "../xml/scan-part";
import type { ZipEntry } from "../zip/zip-entry";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, e.g. `worksheet`. */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

/** What a part of a workbook refers to; nothing where it has no list. */
export async function relationships(
  entries: readonly ZipEntry[],
  owner: string,
): Promise<readonly Relationship[]> {
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  const list = `${folder}_rels/${owner.slice(folder.length)}.rels`.toLowerCase();
  const entry = entries.find(({ name }) => name.toLowerCase() === list);
  const found: Relationship[] = [];
  if (!entry) return found;
  await scanPart(entry, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (localName(name) !== "Relationship" || TargetMode === "External") return;
      found.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: resolved(folder, Target),
      });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
