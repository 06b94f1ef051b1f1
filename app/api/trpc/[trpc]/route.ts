import { trpcResponse } from "@/server/api/http/trpc";

export { trpcResponse as GET, trpcResponse as POST };
