import { unpackText } from "../zip/unpack-text";
import type { ZipEntry } from "../zip/zip-entry";
import { xmlScanner, type XmlHandler } from "./xml-scanner";

/** Reads a part from its beginning to its end. @throws FileRefused */
export async function scanPart(entry: ZipEntry, handler: Partial<XmlHandler>): Promise<void> {
  const ignore = () => undefined;
  const scanner = xmlScanner({ open: ignore, close: ignore, text: ignore, ...handler });
  for await (const piece of unpackText(entry)) scanner.write(piece);
  scanner.end();
}
