import { getHealth } from "@/server/services/health/get-health";

const unavailable = 503;

/** For monitors and the launcher: 200 when pages can be answered, otherwise 503 with the reason in a sentence. */
export async function health(): Promise<Response> {
  const answer = await getHealth();
  return Response.json(answer, {
    status: answer.status === "ok" ? 200 : unavailable,
    headers: { "cache-control": "no-store" },
  });
}
