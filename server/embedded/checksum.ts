import { createHash } from "node:crypto";

/** One SHA-256 over several texts; their lengths are part of it, so that no text can run into the next. */
export function checksum(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex");
}
