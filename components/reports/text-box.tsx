import { longestText } from "@/server/contracts/reports";
import { describedBy, groupClass } from "../ui/asked";
import { HintAndError } from "../ui/hint-and-error";

interface TextBoxProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
}

const hint = "Do not name people, and give nothing by which somebody could be known.";

/** Room for some sentences. */
export function TextBox({ name, label, value, error }: TextBoxProps) {
  const asked = { name, hint, error };
  return (
    <div className={groupClass(error)}>
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <HintAndError {...asked} />
      <textarea
        className="govuk-textarea"
        id={name}
        name={name}
        rows={5}
        maxLength={longestText}
        defaultValue={value}
        aria-describedby={describedBy(asked)}
        aria-invalid={error === null ? undefined : true}
      />
    </div>
  );
}
