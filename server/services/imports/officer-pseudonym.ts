import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import type { Database } from "@/db/client";
import { pseudonymWith } from "@/server/imports/pseudonym";
import { AppError } from "../errors";

const variable = "PLIMSOLL_PSEUDONYM_KEY";
const fewestCharacters = 32;
const keyBytes = 32;
const onlyTheOwner = 0o600;

/** The database whose officers they are. */
export type KeyPlace = Pick<Database, "kind" | "place">;

/**
 * Makes pseudonyms of officers with the key of this installation: `PLIMSOLL_PSEUDONYM_KEY`, or for the embedded database a
 * key that is made once and kept beside its folder, never in it. The key is looked for when the first officer is met.
 * @throws AppError UNAVAILABLE where there is no key
 */
export function officerPseudonym(place: KeyPlace): (officer: string) => string {
  let pseudonym: ((officer: string) => string) | null = null;
  return (officer) => (pseudonym ??= pseudonymWith(keyOf(place)))(officer);
}

function keyOf({ kind, place }: KeyPlace): string {
  const given = process.env[variable]?.trim() ?? "";
  if (given.length >= fewestCharacters) return given;
  if (given !== "" || kind !== "pglite")
    throw new AppError(
      "UNAVAILABLE",
      `Officers can be read only with a key that hides who they are: set ${variable} to ${fewestCharacters} or more ` +
        "characters that nobody can guess, and keep it.",
    );
  return keptKey(`${place}.key`);
}

function keptKey(file: string): string {
  try {
    writeFileSync(file, randomBytes(keyBytes).toString("hex"), { flag: "wx", mode: onlyTheOwner });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const key = readFileSync(file, "utf8");
  if (key.length >= fewestCharacters) return key;
  throw new AppError("UNAVAILABLE", `The key of this installation is not whole: look at ${file}.`);
}
