import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freeSpaceOf, requireFreeSpace } from "@/db/free-space";

const with399Megabytes = () => Promise.resolve(399_999_999);

it("refuses 399 MB where 400 MB are needed, and says both and what to do", async () => {
  await expect(requireFreeSpace("/srv/data", 400, with399Megabytes)).rejects.toMatchObject({
    code: "disk-full",
    message:
      "The disk that holds /srv/data has 399 MB free and Plimsoll needs 400 MB: " +
      "free some space, or set PLIMSOLL_DATA to a folder on another disk.",
  });
});

it("is content with exactly what is needed", async () => {
  await expect(requireFreeSpace("/srv/data", 399, with399Megabytes)).resolves.toBeUndefined();
});

it("asks about the nearest folder above one that is not there yet", async () => {
  const here = await freeSpaceOf(tmpdir());
  const below = await freeSpaceOf(join(tmpdir(), "not", "there", "yet"));
  expect(here).toBeGreaterThan(0);
  // Others write to the same disk meanwhile: a tenth apart is the same disk.
  expect(below / here).toBeCloseTo(1, 1);
});
