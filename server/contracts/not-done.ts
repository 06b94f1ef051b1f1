import { z } from "zod";

/** Why a form was not carried out, each with its sentence: a page is chosen by the word, never by text of an address. */
export const notDoneSentences = {
  elsewhere:
    "The form did not come from a page of this service, so nothing was changed. Open the page here and send it again.",
  "too-large": "What was sent is larger than 2 MB, so nothing was changed. Send a smaller file.",
  unreadable: "What was sent could not be read as a form, so nothing was changed. Go back and send it again.",
  gone: "What it speaks of, a scenario, a run or a pack, is not held here, so nothing was changed.",
  conflict:
    "Somebody else saved the same in the meantime, so nothing was changed. Look at the newest version, then do it again.",
  invalid:
    "Something in it is not allowed, so nothing was changed. Go back, check what you entered and send it again.",
  fault: "The service could not do it just now, so nothing was changed. Try again in a moment.",
} as const;

export type NotDone = keyof typeof notDoneSentences;

const general = "What you asked for was not done, and nothing was changed. Go back and try again.";

/** The sentence of the word in an address; one that holds for all where there is no such word. */
export const NotDoneInput = z.object({
  why: z
    .string()
    .catch("")
    .default("")
    .transform((why) => (Object.hasOwn(notDoneSentences, why) ? notDoneSentences[why as NotDone] : general)),
});
