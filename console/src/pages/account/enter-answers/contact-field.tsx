import { ROLES, roleName } from '../../../design/role-names.ts';
import type { AnswersContactFragment, RespondentRole } from '../../../generated/graphql.ts';
import { type AnswersDraft, NEW_CONTACT, type NewContact } from './draft.ts';
import { t } from '../texts.ts';

interface ContactFieldProps {
  draft: AnswersDraft;
  contacts: readonly AnswersContactFragment[];
  /** An existing contact with the same name as the new one. */
  namesake: AnswersContactFragment | null;
  onChange: (draft: AnswersDraft) => void;
}

/** Selects the contact who gives the answers, or enters a new one. */
export function ContactField({ draft, contacts, namesake, onChange }: ContactFieldProps) {
  const setNew = (part: Partial<NewContact>) =>
    onChange({ ...draft, newContact: { ...draft.newContact, ...part } });
  return (
    <div className="stack">
      <label className="field-row">
        <span>{t('contact')}</span>
        <select
          className="field"
          required
          value={draft.contact}
          onChange={(event) => onChange({ ...draft, contact: event.target.value })}
        >
          <option value="">{t('chooseContact')}</option>
          {contacts.map((contact) => (
            <option key={contact.id} value={contact.externalId}>
              {labelOf(contact)}
            </option>
          ))}
          <option value={NEW_CONTACT}>{t('newContact')}</option>
        </select>
      </label>
      {draft.contact === NEW_CONTACT ? (
        <div className="toolbar">
          <label className="field-row">
            <span>{t('nameField')}</span>
            <input
              className="field"
              required
              maxLength={200}
              value={draft.newContact.name}
              onChange={(event) => setNew({ name: event.target.value })}
            />
          </label>
          <label className="field-row">
            <span>{t('emailField')}</span>
            <input
              className="field"
              type="email"
              maxLength={128}
              value={draft.newContact.email}
              onChange={(event) => setNew({ email: event.target.value })}
            />
          </label>
          <label className="field-row">
            <span>{t('roleField')}</span>
            <select
              className="field"
              value={draft.newContact.role}
              onChange={(event) => setNew({ role: event.target.value as RespondentRole | '' })}
            >
              <option value="">{t('unknownRole')}</option>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {roleName(role)}
                </option>
              ))}
            </select>
          </label>
        </div>
      ) : null}
      {namesake ? (
        <p className="field-error" role="status">
          {t('alreadyContact', { contact: labelOf(namesake) })}{' '}
          <button
            type="button"
            className="button button-quiet"
            onClick={() => onChange({ ...draft, contact: namesake.externalId })}
          >
            {t('useContact')}
          </button>
        </p>
      ) : null}
    </div>
  );
}

function labelOf({ name, externalId, role }: AnswersContactFragment): string {
  return `${name ?? externalId}${role == null ? '' : ` · ${roleName(role)}`}`;
}
