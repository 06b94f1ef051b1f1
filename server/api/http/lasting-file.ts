import { createHash } from "node:crypto";
import { isNotFound } from "../caller";
import { fileTypes, type FileType } from "./file-types";
import { refusedFile } from "./refused-file";

interface LastingFile {
  readonly name: string;
  readonly body: string | Buffer;
}

const notModified = 304;
/** Of an address that keeps its data: what it names never changes. */
const forGood = "private, max-age=31536000, immutable";
const askAgain = "private, no-cache";
/** What a browser shows; the rest it keeps. */
const shown: ReadonlySet<FileType> = new Set(["svg", "png"]);

/** A file that is not sent again to those who have it, and that is kept for good where its address keeps its data. */
export async function lastingFile(
  request: Request,
  type: FileType,
  keeps: boolean,
  make: () => Promise<LastingFile>,
): Promise<Response> {
  try {
    const { name, body } = await make();
    const etag = `"${createHash("sha256").update(body).digest("hex")}"`;
    const headers = {
      ...{ etag, "cache-control": keeps ? forGood : askAgain, "content-type": fileTypes[type] },
      "content-disposition": `${shown.has(type) ? "inline" : "attachment"}; filename="${name}"`,
    };
    if (request.headers.get("if-none-match") === etag)
      return new Response(null, { status: notModified, headers });
    return new Response(typeof body === "string" ? body : new Uint8Array(body), { headers });
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return refusedFile((error as Error).message);
  }
}
