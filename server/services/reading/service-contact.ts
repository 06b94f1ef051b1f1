/** Whom people write to about this copy of the service. */
export interface Contact {
  readonly label: string;
  readonly href: string | null;
}

const email = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
const web = /^https?:\/\/[^\s<>"]+$/;
type Environment = Readonly<Record<string, string | undefined>>;

/** `PLIMSOLL_CONTACT`: an e-mail address, a web address or a few words. Null where whoever runs it set none. */
export function serviceContact(env: Environment = process.env): Contact | null {
  const label = env.PLIMSOLL_CONTACT?.trim() ?? "";
  if (label === "") return null;
  if (email.test(label)) return { label, href: `mailto:${label}` };
  return { label, href: web.test(label) ? label : null };
}
