import { expect, it } from "vitest";
import { serviceContact } from "@/server/services/reading/service-contact";

it.each([
  ["help@example.gov.uk", "mailto:help@example.gov.uk"],
  ["https://example.gov.uk/help", "https://example.gov.uk/help"],
  ["the planning desk, extension 42", null],
  ["javascript:alert(1)", null],
])("%s leads to %s", (PLIMSOLL_CONTACT, href) => {
  expect(serviceContact({ PLIMSOLL_CONTACT })).toEqual({ label: PLIMSOLL_CONTACT, href });
});

it("is null where none is set", () => {
  expect(serviceContact({})).toBeNull();
  expect(serviceContact({ PLIMSOLL_CONTACT: "  " })).toBeNull();
});
