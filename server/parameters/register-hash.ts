import { createHash } from "node:crypto";
import type { RegisterKey, ResolvedParameter } from "../engine/parameter-set";

/** Names every value in a resolved register: eight hexadecimal digits that change when any of them does. */
export function registerHash(rows: ReadonlyMap<RegisterKey, ResolvedParameter>): string {
  const lines = [...rows.values()].map((row) => `${row.key}=${row.value} ${row.unit} from ${row.from}`);
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 8);
}
