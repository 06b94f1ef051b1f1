import { TRPCError } from "@trpc/server";
import { describe, expect, it, vi } from "vitest";
import { formHandler } from "@/server/api/http/form-handler";

const own = { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" };
const url = "http://127.0.0.1:3000/scenarios/x/versions";
const params = Promise.resolve({ plan: "x" });

const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  new Request(url, { method: "POST", headers: { ...own, ...headers }, body: new URLSearchParams(fields) });

/** A body whose length nobody says beforehand. */
function streamed(bytes: number): Request {
  const chunk = new Uint8Array(100_000).fill(97);
  let left = bytes;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left <= 0) return controller.close();
      left -= chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  const headers = { ...own, "content-type": "application/x-www-form-urlencoded" };
  return new Request(url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
}

async function answer(request: Request, act = vi.fn(() => Promise.resolve("/scenarios/x"))) {
  const response = await formHandler(act)(request, { params });
  return { act, status: response.status, location: response.headers.get("location") };
}

describe("a posted form", () => {
  it("is carried out with its fields and the names in its address, and leads on by 303", async () => {
    const act = vi.fn((fields: FormData, { plan }: { plan: string }) =>
      Promise.resolve(`/scenarios/${plan}?of=${fields.get("version") as string}`),
    );
    const response = await formHandler(act)(form({ version: "v1" }), { params });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/scenarios/x?of=v1"]);
    expect(act).toHaveBeenCalledOnce();
  });

  it("with a file is read as a browser sends it", async () => {
    const body = new FormData();
    body.set("file", new Blob(['{"a":1}']), "plan.json");
    const act = vi.fn(async (fields: FormData) => await (fields.get("file") as File).text());
    const request = new Request(url, { method: "POST", headers: own, body });
    expect((await formHandler(act)(request, { params })).headers.get("location")).toBe('{"a":1}');
  });

  it.each([
    ["another origin", { origin: "http://example.org" }],
    ["another name of the machine", { host: "plans.example.org:3000" }],
    ["another site, as the browser says", { "sec-fetch-site": "cross-site" }],
  ])("from %s changes nothing", async (_, headers) => {
    const { act, status, location } = await answer(form({}, headers));
    expect([status, location]).toEqual([303, "/scenarios/not-done?why=elsewhere"]);
    expect(act).not.toHaveBeenCalled();
  });

  it("of more than 2,000,000 bytes is read no further, though nobody said its length", async () => {
    const { act, location } = await answer(streamed(50_000_000));
    expect(location).toBe("/scenarios/not-done?why=too-large");
    expect(act).not.toHaveBeenCalled();
    expect((await answer(streamed(1_900_000))).location).toBe("/scenarios/x");
  });

  it.each([
    ["multipart/form-data; boundary=none", "not a form"],
    ["application/json", "{}"],
  ])("that is no form changes nothing: %s", async (type, body) => {
    const headers = { ...own, "content-type": type };
    const { act, location } = await answer(new Request(url, { method: "POST", headers, body }));
    expect(location).toBe("/scenarios/not-done?why=unreadable");
    expect(act).not.toHaveBeenCalled();
  });

  it("that was sent without a body and a type changes nothing", async () => {
    const { location } = await answer(new Request(url, { method: "POST", headers: own }));
    expect(location).toBe("/scenarios/not-done?why=unreadable");
  });

  it.each([
    ["NOT_FOUND", "gone"],
    ["CONFLICT", "conflict"],
    ["BAD_REQUEST", "invalid"],
    ["SERVICE_UNAVAILABLE", "fault"],
    ["INTERNAL_SERVER_ERROR", "fault"],
  ] as const)("that a procedure refuses with %s leads to the page that says %s", async (code, why) => {
    const act = vi.fn(() => Promise.reject(new TRPCError({ code, message: "<script>" })));
    const { status, location } = await answer(form({}), act);
    expect([status, location]).toEqual([303, `/scenarios/not-done?why=${why}`]);
  });

  it("that meets an error of ours is not passed over", async () => {
    const act = vi.fn(() => Promise.reject(new Error("a slip")));
    await expect(answer(form({}), act)).rejects.toThrow("a slip");
  });
});
