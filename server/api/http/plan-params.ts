/** What the address of a plan names. */
export interface PlanParams {
  readonly plan: string;
}
