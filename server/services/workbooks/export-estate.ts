import type { EstateInput } from "@/server/contracts/estate";
import type { WorkbookFormat } from "@/server/contracts/workbook";
import { writeWorkbook } from "@/server/exports/spreadsheets/write-workbook";
import type { ServiceContext } from "../context";
import { estateWorkbook } from "./estate-workbook";

/**
 * The whole estate as a file.
 * @throws AppError NOT_FOUND where the address keeps data or a register that are no longer held
 */
export async function exportEstate(context: ServiceContext, input: EstateInput, format: WorkbookFormat) {
  const workbook = await estateWorkbook(context, input);
  return { name: `plimsoll-estate-${workbook.asOf}.${format}`, body: await writeWorkbook(workbook, format) };
}
