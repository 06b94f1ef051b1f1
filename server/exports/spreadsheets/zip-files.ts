import { crc32, deflateRawSync } from "node:zlib";

interface ZippedFile {
  readonly name: string;
  readonly body: string;
  /** Kept as it is, not made smaller: the first file of an open document has to be. */
  readonly stored?: boolean;
}

const localHead = 0x04034b50;
const centralHead = 0x02014b50;
const endOfCentral = 0x06054b50;
const version = 20;
const namesInUtf8 = 0x0800;
const deflated = 8;
/** 1 January 1980, the first day that the format knows: the same files give the same bytes. */
const firstDay = 0x21;

/** Files as one ZIP. */
export function zipFiles(files: readonly ZippedFile[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, body, stored } of files) {
    const plain = Buffer.from(body);
    const packed = stored === true ? plain : deflateRawSync(plain);
    const called = Buffer.from(name);
    const about = aboutFile(stored === true ? 0 : deflated, crc32(plain), packed.length, plain.length);
    about.writeUInt16LE(called.length, about.length - 4);
    const local = Buffer.concat([word(localHead), about, called, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([word(centralHead), half(version), about, place, called]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, word(endOfCentral), end]);
}

/** The 26 bytes that a file has both before it and in the list at the end: the last four are lengths of names. */
function aboutFile(method: number, sum: number, packed: number, plain: number): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(version, 0);
  bytes.writeUInt16LE(namesInUtf8, 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt16LE(firstDay, 8);
  bytes.writeUInt32LE(sum, 10);
  bytes.writeUInt32LE(packed, 14);
  bytes.writeUInt32LE(plain, 18);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
