import { fileTypes } from "./file-types";

export interface KeptFile {
  readonly name: string;
  readonly body: string;
}

/** A file that the browser keeps rather than shows. */
export function fileResponse(type: "csv" | "json", { name, body }: KeptFile): Response {
  return new Response(body, {
    headers: { "content-type": fileTypes[type], "content-disposition": `attachment; filename="${name}"` },
  });
}
