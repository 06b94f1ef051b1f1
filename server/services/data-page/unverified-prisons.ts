import { embeddedFiles } from "@/server/embedded/embedded-files";
import { prisonCode } from "@/server/embedded/estate/prison-codes";
import { readEmbeddedFiles } from "../data/read-embedded-files";
import { processWide } from "../process-wide";

const kept = processWide("unverified-prisons", () => ({ codes: null as ReadonlySet<string> | null }));

/** Codes of the prisons whose group and function the shipped list calls assigned and unverified. */
export function unverifiedPrisons(): ReadonlySet<string> {
  kept.codes ??= read();
  return kept.codes;
}

function read(): ReadonlySet<string> {
  const prisons = embeddedFiles(readEmbeddedFiles()).records("prisons.csv");
  const assigned = prisons.filter(({ region_basis: basis = "" }) => /unverified/i.test(basis));
  return new Set(assigned.map(prisonCode));
}
