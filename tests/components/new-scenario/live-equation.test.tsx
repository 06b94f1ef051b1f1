import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { LiveEquation } from "@/components/new-scenario/live-equation";
import { NewScenarioPage } from "@/components/new-scenario/new-scenario-page";
import type { QuestionView } from "@/server/contracts/new-scenario";

afterEach(cleanup);

// 90 people are 5% of 1,800; 5,592 FTE were published for March 2023.
const pool = { poolFte: 1800, headquartersFte: 5592 };
const usual = "5% of an eligible 1,800 = 90 people; 1.6% of all HQ and Area Services";

const view: QuestionView = {
  ...{ kind: "question", step: "size", title: "How much?", question: "How much?", why: "It matters." },
  frame: {
    ...{ baseline: "2023-03-31", asOf: "2023-03-31", switches: [], comparisons: [], against: null },
    ...{ query: "?at=2023-03-31", context: [], attributions: [] },
  },
  caption: "Question 4 of 7",
  fields: [
    {
      ...{ kind: "choice", name: "percent", label: "Share", hint: null, error: null },
      options: [
        { value: "5", label: "5%", hint: null, checked: true, reveals: null },
        {
          ...{ value: "other", label: "Another percentage", hint: null, checked: false },
          reveals: {
            ...{ kind: "text", name: "other", label: "Percentage of the pool", hint: null, error: null },
            ...{ value: "", lines: 1, unit: "%" },
          },
        },
      ],
    },
  ],
  ...{ live: { pool, equation: usual }, problems: [], action: "/scenarios/new/size" },
  ...{ carried: [["cap", ""] as const], backHref: "/scenarios/new/pool", isChange: false, canSkip: true },
};

const shown = () => screen.getByRole("status").textContent;
const other = () => screen.getByLabelText<HTMLInputElement>("Percentage of the pool");
const type = (value: string) => {
  act(() => void fireEvent.input(other(), { target: { value } }));
};

describe("the equation of a release", () => {
  it("stands in the page before any script runs", () => {
    expect(renderToString(<LiveEquation formId="none" pool={pool} equation={usual} />)).toContain(usual);
  });

  it("follows what is typed at once, and typing chooses the other percentage", () => {
    render(<NewScenarioPage view={view} />);
    expect(shown()).toBe(usual);
    type("7.5");
    expect(shown()).toBe("7.5% of an eligible 1,800 = 135 people; 2.4% of all HQ and Area Services");
    expect(screen.getByLabelText<HTMLInputElement>("Another percentage").checked).toBe(true);
  });

  it("follows the choice, whatever was typed for the other one", () => {
    render(<NewScenarioPage view={view} />);
    type("130");
    expect(shown()).toMatch(/^130% of an eligible 1,800 is more than the whole pool\. Enter a percentage/);
    act(() => void fireEvent.click(screen.getByLabelText("5%")));
    expect(shown()).toBe(usual);
  });
});

describe("the form of a question", () => {
  it("sends its answers with those of the other questions, an emptied one too", () => {
    const { container } = render(<NewScenarioPage view={view} />);
    const form = container.querySelector("form");
    expect(form?.getAttribute("action")).toBe("/scenarios/new/size");
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({
      ...{ cap: "", answered: "size", percent: "5", other: "" },
    });
  });

  it("with something wrong says so first, where the focus goes, and beside the field in the same words", () => {
    const sentence = "“five” is not a percentage.";
    const [field] = view.fields;
    const wrong = { ...field, error: sentence } as QuestionView["fields"][number];
    render(
      <NewScenarioPage view={{ ...view, fields: [wrong], problems: [{ href: "#percent", sentence }] }} />,
    );
    expect(document.activeElement?.textContent).toContain("There is a problem");
    expect(screen.getByRole("link", { name: sentence }).getAttribute("href")).toBe("#percent");
    const group = screen.getByRole("group", { name: "Share" });
    const described = document.getElementById(group.getAttribute("aria-describedby") ?? "");
    expect(described?.textContent).toBe(`Error: ${sentence}`);
    expect(document.getElementById("percent")?.getAttribute("type")).toBe("radio");
  });
});
