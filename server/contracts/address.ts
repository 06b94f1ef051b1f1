import { z } from "zod";

const longestText = 80;

/** A text in an address; empty where it is left out or malformed. */
export const word = z.string().trim().max(longestText).catch("").default("");

/** One of the words; empty where it is left out or malformed. */
export const either = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words).or(z.literal("")).catch("").default("");
