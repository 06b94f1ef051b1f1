import { Busboy } from "@fastify/busboy";
import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { UploadProblem } from "@/server/contracts/imports";
import { api } from "../caller";
import { isFromOwnPage } from "./from-own-page";

const seeOther = 303;
const field = "file";

/** A file that somebody chose, read as it comes and never whole in memory: leads to how far its reading is. */
export async function receiveImportForm(request: Request): Promise<Response> {
  if (!isFromOwnPage(request)) return seen("/scenarios/not-done?why=elsewhere");
  const received = await receive(request);
  return seen(
    "job" in received
      ? `/data/imports/jobs/${received.job}`
      : `/data/imports?problem=${received.problem}#file`,
  );
}

type Received = Awaited<ReturnType<typeof api.imports.receive>>;

async function receive(request: Request): Promise<Received> {
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null || !type.startsWith("multipart/form-data")) return refused("broken");
  const parts = parser(type);
  if (parts === null) return refused("broken");
  const begun: Promise<Received>[] = [];
  parts.on("file", (name, sent, fileName) => {
    if (name === field && begun.length === 0 && fileName) begun.push(received(fileName, sent));
    else sent.resume();
  });
  try {
    await pipeline(Readable.fromWeb(request.body as ReadableStream), parts);
  } catch {
    await Promise.all(begun);
    return refused("broken");
  }
  return (await begun[0]) ?? refused("none");
}

/** What is still sent after a file was refused is read and thrown away: else the parser waits for ever, and so does the sender. */
async function received(name: string, sent: Readable): Promise<Received> {
  const wanted = new PassThrough();
  sent.once("error", (error) => wanted.destroy(error));
  try {
    return await api.imports.receive({ name, sent: sent.pipe(wanted) });
  } finally {
    sent.unpipe(wanted).resume();
  }
}

function parser(type: string): InstanceType<typeof Busboy> | null {
  try {
    return new Busboy({
      headers: { "content-type": type },
      limits: { files: 1, fields: 4, parts: 5 },
    });
  } catch {
    return null;
  }
}

const refused = (problem: UploadProblem): Received => ({ problem });
/** Relative, so that the name in the address stays what the reader typed. */
const seen = (location: string) => new Response(null, { status: seeOther, headers: { location } });
