import { randomUUID } from "node:crypto";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { UploadProblem } from "@/server/contracts/imports";
import { processWide } from "../process-wide";
import { fileOnDisk, type FileOnDisk } from "./file-on-disk";

const mostBytes = 512_000_000;
const onlyTheOwner = 0o600;

/** A file that was sent: it lies on this machine, readable by this process's user alone, until it is dropped. */
export interface IncomingFile extends FileOnDisk {
  drop(): void;
}

/** A file that did not arrive, with the word of why. */
export class UploadRefused extends Error {
  override readonly name = "UploadRefused";

  constructor(readonly problem: UploadProblem) {
    super(problem);
  }
}

/** Keeps what is sent, a piece at a time. @throws UploadRefused and nothing of it is kept */
export async function keepIncoming(name: string, sent: Readable): Promise<IncomingFile> {
  const path = join(folder(), randomUUID());
  const drop = () => rmSync(path, { force: true });
  try {
    await pipeline(sent, limited(), createWriteStream(path, { flags: "wx", mode: onlyTheOwner }));
  } catch (error) {
    drop();
    throw refusal(error);
  }
  const file = fileOnDisk(path, name);
  if (file.bytes > 0) return { ...file, drop };
  drop();
  throw new UploadRefused("empty");
}

function limited(): Transform {
  let bytes = 0;
  return new Transform({
    transform(piece: Buffer, _, done) {
      bytes += piece.byteLength;
      done(bytes > mostBytes ? new UploadRefused("too-large") : null, piece);
    },
  });
}

function refusal(error: unknown): UploadRefused {
  if (error instanceof UploadRefused) return error;
  return new UploadRefused((error as NodeJS.ErrnoException).code === "ENOSPC" ? "full" : "broken");
}

/** Made when the first file comes, and gone with the process. */
function folder(): string {
  return processWide("incoming-files", () => {
    const made = mkdtempSync(join(tmpdir(), "plimsoll-incoming-"));
    process.on("exit", () => rmSync(made, { recursive: true, force: true }));
    return made;
  });
}
