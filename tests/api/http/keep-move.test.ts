import { expect, it, vi } from "vitest";
import { api } from "@/server/api/caller";
import { keepMoveForm } from "@/server/api/http/keep-move";

vi.mock("@/server/api/caller", () => ({
  api: { moveCases: { keep: vi.fn(() => Promise.resolve({ plan: "made", index: 2 })) } },
}));

it("hands over the unit of the address with what the form says, and leads to the measure", async () => {
  const url = "http://127.0.0.1:3000/units/PDU%20A/move-cases/keep";
  const body = new URLSearchParams("to=PDU-B&kind=community.C2&cases=10&plan=");
  const headers = { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" };
  const request = new Request(url, { method: "POST", headers, body });
  const response = await keepMoveForm(request, { params: Promise.resolve({ code: "PDU%20A" }) });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/scenarios/made#measure-2"]);
  const [given] = vi.mocked(api.moveCases.keep).mock.calls[0] ?? [];
  expect(given).toMatchObject({ code: "PDU A", to: "PDU-B", kind: "community.C2", cases: "10", plan: "" });
});
