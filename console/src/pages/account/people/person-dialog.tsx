import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import { ROLES, roleName } from '../../../design/role-names.ts';
import { useToast } from '../../../design/messages/toast.tsx';
import {
  AddPersonDocument,
  EditPersonDocument,
  type RespondentRole,
  type SurveyLanguage,
} from '../../../generated/graphql.ts';
import { LANGUAGES } from '../../campaigns/languages.ts';
import { t as sending } from '../../campaigns/texts.ts';
import { nameOf, type PersonRow } from './people-words.ts';
import { t } from './texts.ts';

interface PersonDialogProps {
  account: { externalId: string; name: string };
  /** The person to edit. Null to add one. */
  person: PersonRow | null;
  /** The missing role for which a person is added, if any. */
  role: RespondentRole | null;
  people: readonly PersonRow[];
  onSaved: () => void;
  onClose: () => void;
}

interface PersonFieldsGiven {
  name: string | null;
  email: string | null;
  phone: string | null;
  language: SurveyLanguage | null;
  role: RespondentRole | null;
  mayContact: boolean;
}

/** Adds a contact or edits one. */
export function PersonDialog({
  account,
  person,
  role,
  people,
  onSaved,
  onClose,
}: PersonDialogProps) {
  const toast = useToast();
  const [newId] = useState(() => `contact-${crypto.randomUUID()}`);
  const [{ fetching: adding }, add] = useMutation(AddPersonDocument);
  const [{ fetching: editing }, edit] = useMutation(EditPersonDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const addNew = async (fields: PersonFieldsGiven): Promise<readonly FormError[]> => {
    const known = sameAddress(people, fields);
    if (known !== null) return [known];
    const { data, error } = await add({
      input: {
        account: { externalId: account.externalId },
        respondent: { externalId: fields.email?.toLowerCase() ?? newId, ...fields },
      },
    });
    return formErrorsOf(error, data?.respondentUpsert?.userErrors);
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const fields = {
      name: formText(said, 'name') || null,
      email: formText(said, 'email') || null,
      phone: formText(said, 'phone') || null,
      language: (formText(said, 'language') || null) as SurveyLanguage | null,
      role: (formText(said, 'role') || null) as RespondentRole | null,
      mayContact: said.get('mayContact') !== null,
    };
    const problems = person
      ? await edit({ input: { respondent: { id: person.id }, ...fields } }).then(
          ({ data, error }) => formErrorsOf(error, data?.respondentUpdate?.userErrors),
        )
      : await addNew(fields);
    setErrors(problems);
    if (problems.length > 0) return;
    toast({
      message: fields.name === null ? t('contactSaved') : t('saved', { name: fields.name }),
    });
    onSaved();
    onClose();
  };
  return (
    <Dialog
      title={
        person ? t('editThis', { name: nameOf(person) }) : t('addAt', { account: account.name })
      }
      onClose={onClose}
    >
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <PersonFields person={person} role={role} />
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button type="submit" className="button button-primary" disabled={adding || editing}>
            {t('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function PersonFields({ person, role }: Pick<PersonDialogProps, 'person' | 'role'>) {
  return (
    <>
      <label className="field-row">
        <span>{t('nameColumn')}</span>
        <input
          className="field"
          name="name"
          required
          maxLength={200}
          defaultValue={person?.name ?? ''}
        />
      </label>
      <label className="field-row">
        <span>{t('email')}</span>
        <input
          className="field"
          name="email"
          type="email"
          maxLength={254}
          defaultValue={person?.email ?? ''}
        />
      </label>
      <label className="field-row">
        <span>{t('phone')}</span>
        <input
          className="field"
          name="phone"
          type="tel"
          maxLength={50}
          defaultValue={person?.phone ?? ''}
        />
      </label>
      <label className="field-row">
        <span>{t('language')}</span>
        <select className="field" name="language" defaultValue={person?.language ?? ''}>
          <option value="">{t('unknownLanguage')}</option>
          {LANGUAGES.map((key) => (
            <option key={key} value={key}>
              {sending(`languages.${key}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field-row">
        <span>{t('role')}</span>
        <select className="field" name="role" defaultValue={person?.role ?? role ?? ''}>
          <option value="">{t('unknownRole')}</option>
          {ROLES.map((key) => (
            <option key={key} value={key}>
              {roleName(key)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" name="mayContact" defaultChecked={person?.mayContact ?? false} />{' '}
        {t('agreed')}
      </label>
    </>
  );
}

/**
 * An error if another contact has the same e-mail address: saving would change that contact instead of adding
 * one.
 */
function sameAddress(people: readonly PersonRow[], { email }: PersonFieldsGiven): FormError | null {
  const wanted = email?.toLowerCase();
  const known = people.find(
    (one) => wanted !== undefined && [one.email, one.externalId].includes(wanted),
  );
  if (!known) return null;
  return { message: t('sameAddress', { name: nameOf(known) }) };
}
