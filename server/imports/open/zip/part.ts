import { damaged } from "../damaged";
import type { ZipEntry } from "./zip-entry";

/** The part of that name, without regard to case. @throws FileRefused where there is none */
export function part(entries: readonly ZipEntry[], name: string): ZipEntry {
  const found = entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (!found) throw damaged("a part is missing");
  return found;
}
