import { describe, expect, it } from "vitest";
import { NotDoneInput, notDoneSentences } from "@/server/contracts/not-done";

const sentenceOf = (query: object) => NotDoneInput.parse(query).why;
const general = sentenceOf({});

describe("why a form was not carried out", () => {
  it.each(Object.entries(notDoneSentences))("%s has a sentence of its own", (why, sentence) => {
    expect(sentenceOf({ why })).toBe(sentence);
    expect(sentence).not.toBe(general);
  });

  it.each(["", "toString", "__proto__", "<b>Your account is closed</b>", "a".repeat(5000)])(
    "is said in general words where the address says something else: %s",
    (why) => {
      expect(sentenceOf({ why })).toBe(general);
    },
  );
});
