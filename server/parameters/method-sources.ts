import type { Source } from "./sources";

const fact = "Fact quoted with its source.";

/** Publications that a method of the error risk comes from. */
export const methodSources = {
  "spar-h": {
    title: "Gertman and others, The SPAR-H Human Reliability Analysis Method, NUREG/CR-6883",
    publisher: "US Nuclear Regulatory Commission",
    url: "https://www.nrc.gov/reading-rm/doc-collections/nuregs/contract/cr6883/",
    licence: "Public domain",
    attribution: "NUREG/CR-6883.",
    published: "2005",
  },
  therp: {
    title: "Swain and Guttmann, Handbook of Human Reliability Analysis (THERP), NUREG/CR-1278",
    publisher: "US Nuclear Regulatory Commission",
    url: null,
    licence: "Public domain",
    attribution: "NUREG/CR-1278.",
    published: "1983",
  },
  heart: {
    title: "Williams, HEART: a proposed method for assessing and reducing human error",
    publisher: "9th Advances in Reliability Technology Symposium",
    url: null,
    licence: fact,
    attribution: "Williams (1986).",
    published: "1986",
  },
  "aiken-2002": {
    title: "Aiken and others, Hospital nurse staffing and patient mortality",
    publisher: "JAMA 288",
    url: null,
    licence: fact,
    attribution: "Aiken and others (2002).",
    published: "2002",
  },
  "griffiths-2014": {
    title: "Griffiths and others, Nurses' shift length and overtime working in 12 European countries",
    publisher: "Medical Care 52",
    url: null,
    licence: fact,
    attribution: "Griffiths and others (2014).",
    published: "2014",
  },
} as const satisfies Record<string, Source>;
