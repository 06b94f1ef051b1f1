import { resolve } from "node:path";
import { expect, it } from "vitest";
import { databaseSettings } from "@/db/settings";

it("uses .plimsoll/data in the project when nothing is set", () => {
  expect(databaseSettings({})).toEqual({ url: undefined, folder: resolve(".plimsoll/data") });
});

it("makes PLIMSOLL_DATA absolute, and keeps one that is", () => {
  expect(databaseSettings({ PLIMSOLL_DATA: "here/it" }).folder).toBe(resolve("here/it"));
  expect(databaseSettings({ PLIMSOLL_DATA: "/srv/plimsoll" }).folder).toBe("/srv/plimsoll");
});

it("takes DATABASE_URL as it is, and an empty setting as none", () => {
  expect(databaseSettings({ DATABASE_URL: " postgres://host/name " }).url).toBe("postgres://host/name");
  expect(databaseSettings({ DATABASE_URL: "", PLIMSOLL_DATA: " " })).toEqual(databaseSettings({}));
});
