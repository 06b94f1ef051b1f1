interface PostButtonProps {
  readonly action: string;
  readonly label: string;
  /** What it is done to, for those who hear the button by itself. */
  readonly of: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** A button that changes something: a form of its own, which works without JavaScript. */
export function PostButton({ action, label, of, fields = {} }: PostButtonProps) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="as-link" type="submit">
        {label}
        <span className="govuk-visually-hidden">: {of}</span>
      </button>
    </form>
  );
}
