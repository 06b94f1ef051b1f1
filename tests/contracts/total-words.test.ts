import { expect, it } from "vitest";
import { totalWords } from "@/server/contracts/total-words";

it("parts the words of a name", () => {
  expect(totalWords("operationalCapacity")).toBe("operational capacity");
  expect(totalWords("baselineCna")).toBe("baseline CNA");
  expect(totalWords("inPostFte")).toBe("in post FTE");
  expect(totalWords("population")).toBe("population");
});
