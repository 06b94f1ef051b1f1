import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseError } from "./database-error";

const bytesInMegabyte = 1_000_000;

/** What a new folder with the embedded set takes on disk, with room for the log while it loads. */
export const loadingMegabytes = 400;

/** What the log of a folder that is loaded already may grow by. */
export const runningMegabytes = 50;

/** Free bytes for this user on the disk that holds the path. */
export type FreeSpace = (path: string) => Promise<number>;

/** Of the path, or of the nearest folder above it that exists. */
export const freeSpaceOf: FreeSpace = async (path) => {
  try {
    const disk = await statfs(path);
    return disk.bavail * disk.bsize;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(path) === path) throw error;
    return freeSpaceOf(dirname(path));
  }
};

/** A full disk leaves the embedded database silent or hanging, so it is asked about beforehand. */
export async function requireFreeSpace(
  folder: string,
  neededMegabytes: number,
  freeSpace: FreeSpace = freeSpaceOf,
): Promise<void> {
  const freeMegabytes = Math.floor((await freeSpace(folder)) / bytesInMegabyte);
  if (freeMegabytes >= neededMegabytes) return;
  throw new DatabaseError(
    "disk-full",
    `The disk that holds ${folder} has ${freeMegabytes} MB free and Plimsoll needs ${neededMegabytes} MB: ` +
      "free some space, or set PLIMSOLL_DATA to a folder on another disk.",
  );
}
