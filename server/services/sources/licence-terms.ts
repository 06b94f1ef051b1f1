const terms: Readonly<Record<string, string>> = {
  "Open Government Licence v3.0":
    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  "Open Parliament Licence v3.0":
    "https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/",
  "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
  MIT: "https://opensource.org/license/mit",
};

/** Where the terms of a licence stand; null where there is no licence and a fact is quoted. */
export function licenceTerms(licence: string): string | null {
  return terms[licence] ?? null;
}
