import { staffingBarMarkup } from "./staffing-bar-markup";

interface StaffingBarProps {
  /** In post as % of required. */
  readonly percent: number | null;
  readonly modelled: boolean;
}

/** The staffing bar of a table row. */
export function StaffingBar({ percent, modelled }: StaffingBarProps) {
  return <span dangerouslySetInnerHTML={{ __html: staffingBarMarkup(percent, modelled) }} />;
}
