import { methodSources } from "./method-sources";

/** Every publication that a figure or a coefficient comes from, with what its licence asks us to show. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly licence: string;
  readonly attribution: string;
  /** When it was published, in the publisher's precision. */
  readonly published: string;
}

const ogl = "Open Government Licence v3.0";
const crown = "Contains public sector information licensed under the Open Government Licence v3.0.";
const prisoncap = "walkforwardresearch/prisoncap, CC BY 4.0.";
const mit = "Crown copyright, Ministry of Justice, MIT licence.";
const fact = "Fact quoted with its source.";
const own = "Plimsoll model.";

const mojRepository = (repository: string) => `https://github.com/ministryofjustice/${repository}`;

export const sources = {
  "population-bulletin": {
    title: "Prison Population Monthly Bulletin, March 2018 to December 2024",
    publisher: "Ministry of Justice and HMPPS",
    url: "https://www.gov.uk/government/collections/prison-population-statistics",
    licence: ogl,
    attribution: crown,
    published: "2018 to 2024",
  },
  "population-bulletin-2026": {
    title: "Prison Population Monthly Bulletin, 27 October 2025 and 30 March 2026, tidied by prisoncap",
    publisher: "Ministry of Justice and HMPPS; walkforwardresearch/prisoncap",
    url: "https://github.com/walkforwardresearch/prisoncap",
    licence: "CC BY 4.0",
    attribution: `${crown} Prison population by establishment: ${prisoncap}`,
    published: "2025 to 2026",
  },
  "workforce-annex-2026": {
    title: "HMPPS workforce statistics, annex Table 4, hours-adjusted band 3-5 officers against target",
    publisher:
      "HMPPS; by prison recovered from published gap and percentage by walkforwardresearch/prisoncap",
    url: "https://github.com/walkforwardresearch/prisoncap",
    licence: "CC BY 4.0",
    attribution: `${crown} Officers by establishment: ${prisoncap}`,
    published: "2026-08-20",
  },
  "workforce-quarterly": {
    title: "HMPPS workforce quarterly statistics",
    publisher: "HMPPS",
    url: "https://www.gov.uk/government/collections/national-offender-management-service-workforce-statistics",
    licence: ogl,
    attribution: crown,
    published: "2022 to 2026",
  },
  "noms-workforce-2016": {
    title: "NOMS Workforce Statistics Bulletin, 30 June 2016, Tables 10, 11 and 12",
    publisher: "Ministry of Justice",
    url: "https://www.gov.uk/government/collections/national-offender-management-service-workforce-statistics",
    licence: ogl,
    attribution: crown,
    published: "2016-08",
  },
  "prison-estate": {
    title:
      "Prison groups and functions: 36 as in the Prison Performance Ratings 2024/25, 85 assigned by us and not verified",
    publisher: "Ministry of Justice; Plimsoll",
    url: "https://www.gov.uk/government/collections/prisons-and-probation-statistics",
    licence: ogl,
    attribution: crown,
    published: "2025",
  },
  "written-answer-144857": {
    title: "Staff of headquarters and Area Services, 2010 to 2021, written answer 144857",
    publisher: "UK Parliament",
    url: "https://questions-statements.parliament.uk/",
    licence: "Open Parliament Licence v3.0",
    attribution: "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.",
    published: "2022-03-28",
  },
  "weekly-population": {
    title: "Weekly prison population bulletin",
    publisher: "Ministry of Justice and HMPPS",
    url: "https://www.gov.uk/government/collections/prison-population-statistics",
    licence: ogl,
    attribution: crown,
    published: "2023 to 2024",
  },
  "probation-officers-press": {
    title:
      "Probation officers in post and required, June 2022 and March 2023, HMPPS figures as quoted in the press",
    publisher: "HMPPS; press",
    url: null,
    licence: fact,
    attribution: "HMPPS workforce figures, as quoted.",
    published: "2022 to 2023",
  },
  "written-answer-10822": {
    title: "Probation vacancies by region at September 2023, written answer 10822",
    publisher: "UK Parliament",
    url: "https://questions-statements.parliament.uk/",
    licence: "Open Parliament Licence v3.0",
    attribution: "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.",
    published: "2024-01-25",
  },
  "written-answer-172934": {
    title: "Excessive workload in probation, written answer 172934",
    publisher: "UK Parliament",
    url: "https://questions-statements.parliament.uk/",
    licence: "Open Parliament Licence v3.0",
    attribution: "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.",
    published: "2021-03-30",
  },
  "written-answer-11803": {
    title: "Prison officers in post against target, written answer 11803",
    publisher: "UK Parliament",
    url: "https://questions-statements.parliament.uk/",
    licence: "Open Parliament Licence v3.0",
    attribution: "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.",
    published: "2024-02-06",
  },
  "nao-probation-2025": {
    title: "Building an effective probation service",
    publisher: "National Audit Office",
    url: "https://www.nao.org.uk/",
    licence: fact,
    attribution: "National Audit Office, 24 October 2025.",
    published: "2025-10-24",
  },
  "offender-management-quarterly": {
    title: "Offender Management Statistics Quarterly, people supervised by probation",
    publisher: "Ministry of Justice",
    url: "https://www.gov.uk/government/collections/offender-management-statistics-quarterly",
    licence: ogl,
    attribution: crown,
    published: "2019 to 2026",
  },
  "fact-check-2024": {
    title: "FactCheck on probation capacity, from a freedom of information answer by the Ministry of Justice",
    publisher: "Channel 4 News",
    url: "https://www.channel4.com/news/factcheck",
    licence: fact,
    attribution: "Channel 4 FactCheck, September 2024.",
    published: "2024-09",
  },
  "hmip-bulletin-2021": {
    title:
      "Caseloads, workloads and staffing levels in probation services, Research & Analysis Bulletin 2021/02",
    publisher: "HM Inspectorate of Probation",
    url: "https://www.justiceinspectorates.gov.uk/hmiprobation/",
    licence: ogl,
    attribution: crown,
    published: "2021-03",
  },
  "ons-population-2019": {
    title: "Mid-2019 population estimates by police force area, summed to probation regions",
    publisher: "Office for National Statistics; LeonardoCastro/BritishDrugDynamics",
    url: "https://www.ons.gov.uk/",
    licence: ogl,
    attribution: `${crown} Source: Office for National Statistics.`,
    published: "2020",
  },
  "wmt-seed": {
    title: "Workload Measurement Tool, reference data: points, reductions, contact adjustments",
    publisher: "Ministry of Justice",
    url: mojRepository("hmpps-workload"),
    licence: "MIT",
    attribution: mit,
    published: "2026-02",
  },
  "wmt-worker": {
    title: "Workload Measurement Tool, nightly calculation",
    publisher: "Ministry of Justice",
    url: mojRepository("wmt-worker"),
    licence: "MIT",
    attribution: mit,
    published: "2025-12",
  },
  "wmt-web": {
    title: "Workload Measurement Tool, website",
    publisher: "Ministry of Justice",
    url: mojRepository("wmt-web"),
    licence: "MIT",
    attribution: mit,
    published: "2025",
  },
  "manage-a-workforce": {
    title: "Manage a workforce, allocation website",
    publisher: "Ministry of Justice",
    url: mojRepository("manage-a-workforce-ui"),
    licence: "MIT",
    attribution: mit,
    published: "2025",
  },
  "probation-estate": {
    title: "Probation regions and delivery units",
    publisher: "Ministry of Justice",
    url: mojRepository("hmpps-approved-premises-api"),
    licence: "MIT",
    attribution: mit,
    published: "2025-03-24",
  },
  "prison-register": {
    title: "Prison register and performance ratings: code, type, sex, operator, function",
    publisher: "Ministry of Justice",
    url: mojRepository("prison-register"),
    licence: "MIT",
    attribution: mit,
    published: "2025",
  },
  "key-work-framework": {
    title: "Manage the Custodial Sentence framework: 45 minutes of key work a prisoner a week",
    publisher: "HMPPS",
    url: null,
    licence: fact,
    attribution: crown,
    published: "2018-01",
  },
  "sentence-management-2023": {
    title: "Sentence management staff in post, September 2023 exercise (7,236), as reported by the BBC",
    publisher: "BBC News",
    url: "https://www.bbc.co.uk/news",
    licence: fact,
    attribution: "BBC News, August 2025.",
    published: "2025-08",
  },
  "estate-changes": {
    title: "Openings, closures and changes of role of prisons, from published bulletins",
    publisher: "Plimsoll, from Ministry of Justice bulletins",
    url: "https://www.gov.uk/government/collections/prison-population-statistics",
    licence: ogl,
    attribution: crown,
    published: "2026",
  },
  "releases-in-error": {
    title:
      "Releases in error: HMPPS Annual Digest 2022/23 and 2024/25, with written answer 90879 for 2010 to 2021",
    publisher: "HMPPS; UK Parliament",
    url: "https://www.gov.uk/government/collections/prison-and-probation-trusts-performance-statistics",
    licence: ogl,
    attribution: crown,
    published: "2021 to 2025",
  },
  "prison-releases": {
    title: "Offender Management Statistics Quarterly, prison releases by calendar year, tidied by prisoncap",
    publisher: "Ministry of Justice; walkforwardresearch/prisoncap",
    url: "https://github.com/walkforwardresearch/prisoncap",
    licence: "CC BY 4.0",
    attribution: `${crown} Releases: ${prisoncap}`,
    published: "2016 to 2025",
  },
  "officers-by-service": {
    title:
      "Officers by length of service at 31 March, from HMPPS workforce statistics, in the Bromley Briefings",
    publisher: "Prison Reform Trust",
    url: "https://prisonreformtrust.org.uk/",
    licence: fact,
    attribution: "Prison Reform Trust, Bromley Briefings Prison Factfile.",
    published: "2024",
  },
  ...methodSources,
  "own-figures": {
    title: "Figures brought in from files",
    publisher: "Your organisation",
    url: null,
    licence: "Your organisation's own figures",
    attribution: "Plimsoll shows figures that were brought in from files; their owner says who may see them.",
    published: "when they were brought in",
  },
  "plimsoll-model": {
    title: "Plimsoll model and assumptions",
    publisher: "Plimsoll",
    url: null,
    licence: "MIT",
    attribution: own,
    published: "2026-11",
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
