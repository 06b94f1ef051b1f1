import { packFormats } from "@/server/contracts/pack";
import { api, isNotFound } from "../caller";

const notFound = 404;
const types = {
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
} as const;

interface FileParams {
  readonly params: Promise<{ readonly file: string }>;
}

/** `/api/packs/<pack>.<issue>.<format>`: an issue of a pack as a file. */
export async function packFileResponse(_: Request, { params }: FileParams): Promise<Response> {
  const [pack = "", issue = "", ending = ""] = (await params).file.split(".");
  const format = packFormats.find((own) => own === ending);
  if (!format) return refused(`A pack ends in ${packFormats.map((own) => `.${own}`).join(", ")}.`);
  return answered(async () => ({
    ...(await api.packs.file({ pack, issue: Number(issue), format })),
    type: types[format],
  }));
}

/** `/api/packs/jobs/<job>`: the file that a job has made. */
export async function jobFileResponse(
  _: Request,
  { params }: { readonly params: Promise<{ readonly job: string }> },
): Promise<Response> {
  const { job } = await params;
  return answered(() => api.packs.jobFile({ job }));
}

interface Made {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
}

async function answered(make: () => Promise<Made | null>): Promise<Response> {
  try {
    const made = await make();
    if (!made) return refused("The file is not made yet, or its making was called off.");
    return new Response(new Uint8Array(made.body), {
      headers: {
        "content-type": made.type,
        "content-disposition": `attachment; filename="${made.name}"`,
        "cache-control": "private, no-cache",
      },
    });
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return refused((error as Error).message);
  }
}

function refused(words: string): Response {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return new Response(words, { status: notFound, headers });
}
