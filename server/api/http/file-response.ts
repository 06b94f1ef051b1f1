export interface KeptFile {
  readonly name: string;
  readonly body: string;
}

const types = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" } as const;

/** A file that the browser keeps rather than shows. */
export function fileResponse(type: keyof typeof types, { name, body }: KeptFile): Response {
  return new Response(body, {
    headers: { "content-type": types[type], "content-disposition": `attachment; filename="${name}"` },
  });
}
