import { initials, nameFromEmail, tintOf } from '../format/person-name.ts';
import { t } from './texts.ts';

const TINTS = 5;

/** A colleague's initials and name, with the e-mail address on hover. `No owner` if there is none. */
export function Owner({ email }: { email: string | null | undefined }) {
  if (email == null) return <span className="muted">{t('noOwner')}</span>;
  const name = nameFromEmail(email);
  return (
    <span className="owner" title={email}>
      <Avatar email={email} />
      {name}
    </span>
  );
}

/** The initials of a colleague in a circle, always in the same color. */
export function Avatar({ email }: { email: string }) {
  return (
    <span className={`avatar avatar-${tintOf(email, TINTS)}`} aria-hidden="true">
      {initials(nameFromEmail(email))}
    </span>
  );
}
