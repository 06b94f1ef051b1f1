import { createHmac } from "node:crypto";

/** Of 64 bits: among a million officers, two that are the same by chance are one case in 37 million. */
const characters = 16;

/**
 * Names made unreadable with a key: the same name gives the same pseudonym, in any file and spelt in capitals or not, and
 * nobody can tell or try out whose it is without the key.
 */
export function pseudonymWith(key: string): (officer: string) => string {
  return (officer) => createHmac("sha256", key).update(sameName(officer)).digest("hex").slice(0, characters);
}

/** Capitals, spaces and ways of writing accents do not make another person. */
function sameName(officer: string): string {
  return officer.normalize("NFKC").trim().replace(/\s+/g, " ").toUpperCase();
}
