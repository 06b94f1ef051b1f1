import { packFormats } from "@/server/contracts/pack";
import { api, isNotFound } from "../caller";
import { fileTypes } from "./file-types";
import { refusedFile } from "./refused-file";

interface FileParams {
  readonly params: Promise<{ readonly file: string }>;
}

/** `/api/packs/<pack>.<issue>.<format>`: an issue of a pack as a file. */
export async function packFileResponse(_: Request, { params }: FileParams): Promise<Response> {
  const [pack = "", issue = "", ending = ""] = (await params).file.split(".");
  const format = packFormats.find((own) => own === ending);
  if (!format) return refusedFile(`A pack ends in ${packFormats.map((own) => `.${own}`).join(", ")}.`);
  return answered(async () => ({
    ...(await api.packs.file({ pack, issue: Number(issue), format })),
    type: fileTypes[format],
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
    if (!made) return refusedFile("The file is not made yet, or its making was called off.");
    return new Response(new Uint8Array(made.body), {
      headers: {
        "content-type": made.type,
        "content-disposition": `attachment; filename="${made.name}"`,
        "cache-control": "private, no-cache",
      },
    });
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return refusedFile((error as Error).message);
  }
}
