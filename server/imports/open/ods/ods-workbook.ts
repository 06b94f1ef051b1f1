import type { Workbook } from "../workbook";
import { xmlScanner } from "../xml/xml-scanner";
import { part } from "../zip/part";
import { unpackText } from "../zip/unpack-text";
import type { ZipEntry } from "../zip/zip-entry";
import { odsScanner } from "./ods-scanner";

/** An ODS file: all sheets stand one after another in one part. */
export function odsWorkbook(entries: readonly ZipEntry[]): Workbook {
  const content = part(entries, "content.xml");
  return {
    async *batches(_only, watch) {
      const handler = odsScanner(watch);
      const scanner = xmlScanner(handler);
      for await (const piece of unpackText(content)) {
        scanner.write(piece);
        if (handler.filled() >= 1) yield* handler.take();
      }
      scanner.end();
      yield* handler.take();
    },
  };
}
