import { createHash } from "node:crypto";
import { chartShapes } from "@/server/contracts/chart-file";
import { chartFormats, ChartInput } from "@/server/contracts/chart-page";
import { api, isNotFound } from "../caller";

const statuses = { notModified: 304, notFound: 404 } as const;
const types = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
} as const;
/** Of an address that keeps its data: what it names never changes. */
const forGood = "private, max-age=31536000, immutable";
const askAgain = "private, no-cache";

interface FileParams {
  readonly params: Promise<{ readonly file: string }>;
}

/** `/api/charts/<name>.<format>`: a chart as a file, to be kept or to be put into a page. */
export async function chartFileResponse(request: Request, { params }: FileParams): Promise<Response> {
  const { file } = await params;
  const [name = "", ending = ""] = file.split(".");
  const format = chartFormats.find((own) => own === ending);
  if (!format) return refused(`A chart ends in ${chartFormats.map((own) => `.${own}`).join(", ")}.`);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const shape = chartShapes.find((own) => own === query.shape) ?? "page";
  try {
    const input = ChartInput.parse({ ...query, name });
    const made = await api.summaries.chartFile({ ...input, format, shape });
    return answer(request, made, { type: types[format], keeps: input.pin !== "", format });
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return refused((error as Error).message);
  }
}

interface Made {
  readonly name: string;
  readonly body: string | Buffer;
}

interface Manner {
  readonly type: string;
  readonly keeps: boolean;
  readonly format: string;
}

function answer(request: Request, { name, body }: Made, { type, keeps, format }: Manner): Response {
  const etag = `"${createHash("sha256").update(body).digest("hex")}"`;
  const headers = {
    ...{ etag, "cache-control": keeps ? forGood : askAgain, "content-type": type },
    "content-disposition": `${format === "csv" ? "attachment" : "inline"}; filename="${name}"`,
  };
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: statuses.notModified, headers });
  return new Response(typeof body === "string" ? body : new Uint8Array(body), { headers });
}

function refused(words: string): Response {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return new Response(words, { status: statuses.notFound, headers });
}
