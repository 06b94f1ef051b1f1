import { AppError } from "@/server/services/errors";
import { openContext } from "@/server/services/open-context";
import { exportHeadquarters } from "@/server/services/plans/export-headquarters";
import { csvResponse } from "./csv-response";
import type { PlanParams } from "./plan-params";

const notFound = 404;

/** What a plan takes of headquarters, month by month, as a file. */
export async function headquartersCsvResponse(
  request: Request,
  { params }: { readonly params: Promise<PlanParams> },
): Promise<Response> {
  const { plan } = await params;
  const version = new URL(request.url).searchParams.get("version");
  try {
    return csvResponse(await exportHeadquarters(await openContext(), plan, version));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "NOT_FOUND") throw error;
    return new Response(error.message, {
      status: notFound,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
}
