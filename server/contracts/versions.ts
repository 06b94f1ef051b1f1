import { z } from "zod";

const name = z.string().trim().min(1);

/** A plan as an address names it: an example, or a kept scenario. */
export const PlanInput = z.object({ plan: name });
/** A plan at one of its versions; null is the newest. */
export const VersionInput = PlanInput.extend({ version: name.nullable().default(null) });
