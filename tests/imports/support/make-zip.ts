import { crc32, deflateRawSync } from "node:zlib";

/** A part of an archive, and what its headers say where they lie. */
export interface MadePart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly stored?: boolean;
  readonly saidBytes?: number;
  readonly saidCrc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Points at the part that stands at this place instead. */
  readonly at?: number;
  readonly localName?: string;
}

/** A zip archive, as sound or unsound as is asked for. */
export function makeZip(parts: readonly MadePart[], saidEntries = parts.length): Buffer {
  const locals: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { data, header } = headers(part);
    const local = Buffer.concat([
      u32(0x04034b50),
      u16(20),
      header,
      lengths(part.localName ?? part.name),
      Buffer.from(part.localName ?? part.name),
      data,
    ]);
    listed.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        u16(20),
        header,
        lengths(part.name),
        Buffer.alloc(10),
        u32(part.at ?? offset),
        Buffer.from(part.name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(listed);
  return Buffer.concat([
    ...locals,
    directory,
    u32(0x06054b50),
    Buffer.alloc(4),
    u16(saidEntries),
    u16(saidEntries),
    u32(directory.length),
    u32(offset),
    u16(0),
  ]);
}

function headers(part: MadePart): { data: Buffer; header: Buffer } {
  const content = Buffer.from(part.content as string);
  const data = part.stored ? content : deflateRawSync(content);
  const header = Buffer.concat([
    u16(part.flags ?? 0),
    u16(part.method ?? (part.stored ? 0 : 8)),
    Buffer.alloc(4),
    u32(part.saidCrc ?? crc32(content)),
    u32(data.length),
    u32(part.saidBytes ?? content.length),
  ]);
  return { data, header };
}

const lengths = (name: string) => Buffer.concat([u16(Buffer.byteLength(name)), u16(0)]);

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
