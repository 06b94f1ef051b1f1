import type { Band, Grade, Quality, Service, UnitFunction } from "../engine/vocabulary";

export const serviceLabels: Record<Service, string> = {
  prison: "Prisons",
  probation: "Probation",
  headquarters: "Headquarters",
};

export const functionLabels: Record<UnitFunction, string> = {
  reception: "Reception",
  "category-b": "Category B",
  "category-c-trainer": "Category C trainer",
  "category-c-trainer-resettlement": "Category C trainer and resettlement",
  "category-c-resettlement": "Category C resettlement",
  "category-c-foreign-national": "Category C foreign national",
  "category-b-and-open": "Category B and open",
  "category-c-and-open": "Category C and open",
  "high-security": "High security",
  open: "Open",
  women: "Women",
  "youth-custody": "Youth custody",
  "sentence-management": "Sentence management",
  headquarters: "Headquarters",
};

export const bandLabels: Record<Band, string> = {
  spare: "Spare",
  "in-range": "In range",
  stretched: "Stretched",
  over: "Over",
  severe: "Severe",
  extreme: "Extreme",
};

export const qualityLabels: Record<Quality, string> = {
  A: "official, published",
  B: "derived from published",
  C: "reported",
  D: "modelled from totals",
  E: "missing",
};

export const gradeLabels: Record<Grade, string> = {
  all: "All grades",
  "band-2": "Operational support (band 2)",
  "band-3-5": "Officers (bands 3 to 5)",
  "prison-other": "Other staff",
  pqip: "Trainees (PQiP)",
  pso: "Probation services officers (PSO)",
  po: "Probation officers (PO)",
  spo: "Senior probation officers (SPO)",
  "hq-operational-senior-manager": "Operational senior managers",
  "hq-operational-manager": "Operational managers",
  "hq-operational-custodial-manager": "Custodial managers",
  "hq-operational-supervising-officer": "Supervising officers",
  "hq-operational-officer": "Prison officers",
  "hq-operational-support": "Operational support",
  "hq-senior-civil-servant": "Senior civil servants",
  "hq-senior-manager": "Senior managers",
  "hq-manager": "Managers",
  "hq-executive-officer": "Executive officers",
  "hq-administrative-officer": "Administrative officers",
  "hq-administrative-assistant": "Administrative assistants",
  "hq-other-administration": "Other administration",
  "hq-psychology": "Psychology",
  "hq-chaplaincy": "Chaplaincy",
  "hq-industrial-facilities": "Industrial and facilities",
  "hq-other": "Other",
};

/** What stands at everything that rests on national totals, on pages, in pictures and in files. */
export const notForPublication = "Modelled: not for publication";
