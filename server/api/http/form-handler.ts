import { TRPCError } from "@trpc/server";
import type { NotDone } from "@/server/contracts/not-done";
import { isFromOwnPage } from "./from-own-page";

/** Far beyond any plan. */
const mostBytes = 2_000_000;
const seeOther = 303;

/**
 * Answers a posted form: `act` carries it out and gives the address to see next. Forms of other sites, too large ones
 * and those that the service refuses change nothing and lead to a page that says why.
 * @param act may throw what a procedure throws
 */
export function formHandler<Params>(act: (form: FormData, params: Params) => Promise<string>) {
  return async (request: Request, { params }: { readonly params: Promise<Params> }): Promise<Response> => {
    if (!isFromOwnPage(request)) return seen(notDone("elsewhere"));
    const form = await readForm(request);
    if (!(form instanceof FormData)) return seen(notDone(form));
    try {
      return seen(await act(form, await params));
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error;
      return seen(notDone(reasonOf(error)));
    }
  };
}

async function readForm(request: Request): Promise<FormData | NotDone> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    parts.push(read.value);
    length += parts.at(-1)?.byteLength ?? 0;
    if (length > mostBytes) return "too-large";
  }
  const type = request.headers.get("content-type") ?? "";
  try {
    return await new Response(new Blob(parts as BlobPart[]), {
      headers: { "content-type": type },
    }).formData();
  } catch {
    return "unreadable";
  }
}

function reasonOf({ code }: TRPCError): NotDone {
  if (code === "NOT_FOUND") return "gone";
  if (code === "CONFLICT") return "conflict";
  return code === "BAD_REQUEST" ? "invalid" : "fault";
}

const notDone = (why: NotDone) => `/scenarios/not-done?why=${why}`;
/** Relative, so that the name in the address stays what the reader typed. */
const seen = (location: string) => new Response(null, { status: seeOther, headers: { location } });
