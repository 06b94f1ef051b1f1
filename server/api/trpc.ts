import { initTRPC } from "@trpc/server";
import type { ServiceContext } from "../services/context";
import { toTrpcError } from "./errors";

const t = initTRPC.context<ServiceContext>().create({
  errorFormatter: ({ shape }) => ({
    ...shape,
    data: { code: shape.data.code, httpStatus: shape.data.httpStatus },
  }),
});

/** Maps what services throw, once: users read plain words, the original goes to the log. */
const mapErrors = t.middleware(async ({ next, path }) => {
  const result = await next();
  if (!result.ok) throw toTrpcError(result.error, path);
  return result;
});

export const router = t.router;
export const procedure = t.procedure.use(mapErrors);
export const createCallerFactory = t.createCallerFactory;
