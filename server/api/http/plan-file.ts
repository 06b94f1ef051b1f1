import { TRPCError } from "@trpc/server";
import { api } from "../caller";
import type { PlanParams } from "./plan-params";

const notFound = 404;

/** A plan as the scenario file that the command line runs. */
export async function planFileResponse(
  request: Request,
  { params }: { readonly params: Promise<PlanParams> },
): Promise<Response> {
  const { plan } = await params;
  const version = new URL(request.url).searchParams.get("version");
  try {
    const { name, body } = await api.plans.file({ plan, version });
    return new Response(body, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code !== "NOT_FOUND") throw error;
    return new Response(error.message, {
      status: notFound,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
}
