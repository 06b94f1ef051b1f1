interface ChoosePlanProps {
  readonly plan: string;
  readonly title: string;
}

/** The form that the boxes of both tables belong to. */
export const compareForm = "compare";

/** Puts a plan into the comparison. */
export function ChoosePlan({ plan, title }: ChoosePlanProps) {
  return (
    <label className="choose">
      <input type="checkbox" name="plan" value={plan} form={compareForm} />
      <span className="govuk-visually-hidden">Compare {title}</span>
    </label>
  );
}
