import { expect, it, vi } from "vitest";
import { api } from "@/server/api/caller";
import { createNewScenarioForm } from "@/server/api/http/create-new-scenario";

vi.mock("@/server/api/caller", () => ({
  api: { newScenario: { create: vi.fn(() => Promise.resolve({ href: "/scenarios/made" })) } },
}));

it("takes every answer of the form, each ticked group and an emptied field, and leads to what was made", async () => {
  const url = "http://127.0.0.1:3000/scenarios/new/create";
  const body = new URLSearchParams("title=Mine&cap=&group=G-LONDON&group=R-LONDON&answered=when");
  const headers = { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" };
  const request = new Request(url, { method: "POST", headers, body });
  const response = await createNewScenarioForm(request, { params: Promise.resolve({}) });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/scenarios/made"]);
  const [given] = vi.mocked(api.newScenario.create).mock.calls[0] ?? [];
  expect(given).toMatchObject({ title: "Mine", cap: "", group: ["G-LONDON", "R-LONDON"] });
});
