import type { ErrorRiskKey } from "../engine/parameter-set";
import type { PrisonFunction } from "../engine/vocabulary";
import type { Definition } from "./define";

type WeightKey = Extract<ErrorRiskKey, `error-risk.release-weight-${string}`>;

function weight(name: string, value: number, because: string): Definition {
  return {
    label: `Releases for each person held: ${name}`,
    description: `Releases a year for each person held, against a reception prison. ${because}`,
    unit: "ratio",
    bounds: { min: 0, max: 3, why: "From none to three times as many as a reception prison." },
    uncertainty: { shape: "triangular", low: value / 2, central: value, high: (value * 3) / 2 },
    values: [
      {
        from: "2018-01-01",
        value,
        status: "assumption",
        source: "plimsoll-model",
        locator: "Model, section 4",
        note: "Releases by prison are not published: graded D.",
      },
    ],
    reviewBy: "2027-03-31",
    area: "error risk",
    usedBy: ["error-risk"],
  };
}

const weights: Readonly<Record<PrisonFunction, Definition>> = {
  reception: weight("reception", 1, "Remand, short sentences and recalls begin and often end here."),
  "category-b": weight("category B trainer", 0.1, "Long sentences; most people move on before release."),
  "category-c-trainer": weight(
    "category C trainer",
    0.3,
    "Many move to a resettlement or open prison before release.",
  ),
  "category-c-trainer-resettlement": weight(
    "category C trainer and resettlement",
    0.7,
    "Training with release to the area around it.",
  ),
  "category-c-resettlement": weight("category C resettlement", 1, "People come here to be released."),
  "category-c-foreign-national": weight(
    "category C for foreign nationals",
    0.5,
    "Removals and releases at the end of training-length sentences.",
  ),
  "category-b-and-open": weight("category B and open", 0.3, "Part long sentences, part near release."),
  "category-c-and-open": weight("category C and open", 0.6, "Part training, part near release."),
  "high-security": weight("high security", 0.02, "Almost nobody is released from the highest security."),
  open: weight("open", 0.8, "The last prison of a sentence, though a long one."),
  women: weight("women", 1, "All functions in one prison, with many short sentences."),
  "youth-custody": weight("youth custody", 0.6, "Short orders, and transfers at 18."),
};

/** One row for each function of a prison: how releases are shared out among prisons. */
export const releaseWeights = Object.fromEntries(
  Object.entries(weights).map(([name, row]) => [`error-risk.release-weight-${name}`, row]),
) as unknown as Readonly<Record<WeightKey, Definition>>;
