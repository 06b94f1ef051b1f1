import { z } from "zod";
import { either, word } from "./address";
import { markings } from "./chart-file";

/** Which position the workbook of the whole estate is of, with the marking that it carries. */
export const EstateInput = z.object({
  at: word,
  marking: either(markings),
  /** Data and register that it was made with; empty takes those of today. */
  pin: word,
});
export type EstateInput = z.infer<typeof EstateInput>;
