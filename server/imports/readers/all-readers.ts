import type { FileReader } from "../file-reader";
import { templates } from "../templates/all-templates";
import { factTemplateReader } from "../templates/fact-template-reader";
import { officerWeekReader } from "../templates/officer-week-reader";
import { ownOfficerWeeks } from "../templates/own-officer-weeks";
import { wmtReader } from "../wmt/wmt-reader";
import { nomsWorkforce } from "./noms-workforce";
import { populationBulletin } from "./population-bulletin";

/** Every kind of file that is read, official ones first. */
export const allReaders: readonly FileReader[] = [
  populationBulletin,
  nomsWorkforce,
  wmtReader,
  ...templates.map((template) =>
    template === ownOfficerWeeks ? officerWeekReader : factTemplateReader(template),
  ),
];
