import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { computePositions } from "@/server/launch/compute-positions";

it("asks for the first page of each position that the service names, in its order", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end(JSON.stringify({ database: { snapshots: ["2026-03-31", "2023-03-31"] } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await computePositions(`http://127.0.0.1:${port}`);
  server.close();
  expect(asked).toEqual(["/api/health", "/units?at=2026-03-31", "/units?at=2023-03-31"]);
});

it("says nothing when nobody answers", async () => {
  await expect(computePositions("http://127.0.0.1:1")).resolves.toBeUndefined();
});
