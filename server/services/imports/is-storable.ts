import type { ImportPreview } from "./preview-against";

/** Whether a file may be stored: errors block, warnings do not once somebody has looked at them. */
export const isStorable = ({ problems }: Pick<ImportPreview, "problems">) => problems.counts.error === 0;
