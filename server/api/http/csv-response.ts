interface CsvFile {
  readonly name: string;
  readonly body: string;
}

/** A file that the browser keeps rather than shows. */
export function csvResponse({ name, body }: CsvFile): Response {
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
}
