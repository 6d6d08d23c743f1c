import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { Field } from '../../../design/forms/field.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { useToast } from '../../../design/messages/toast.tsx';
import { ErasePersonDocument, type EraseMode } from '../../../generated/graphql.ts';
import { nameOf, type PersonRow } from './people-words.ts';
import { t } from './texts.ts';

const MODES: readonly EraseMode[] = ['PSEUDONYMISE', 'DROP'];

interface EraseDialogProps {
  account: { externalId: string };
  person: PersonRow;
  onErased: () => void;
  onClose: () => void;
}

/**
 * Explains what will be erased and what stays. The user must type the person's name, since it cannot be
 * undone.
 */
export function EraseDialog({ account, person, onErased, onClose }: EraseDialogProps) {
  const toast = useToast();
  const [{ fetching }, erase] = useMutation(ErasePersonDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const name = nameOf(person);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    if (!isNamedBy(person, formText(said, 'name'))) {
      return setErrors([{ field: ['name'], message: t('erase.otherName', { name }) }]);
    }
    const mode = MODES.find((each) => each === said.get('mode')) ?? 'PSEUDONYMISE';
    const { data, error } = await erase({
      input: {
        account: { externalId: account.externalId },
        respondentExternalId: person.externalId,
        mode,
      },
    });
    const problems = formErrorsOf(error, data?.respondentErase?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    const rest = data?.respondentErase?.isComplete === false;
    toast({ message: t(rest ? 'erase.donePartly' : 'erase.done', { name }) });
    onErased();
    onClose();
  };
  return (
    <Dialog title={t('eraseThis', { name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <ul className="person-effects">
          <li>{t('erase.goes')}</li>
          <li>{t('erase.texts')}</li>
          <li>{t('erase.published')}</li>
          <li>{t('erase.stays')}</li>
        </ul>
        <fieldset className="stack person-choice">
          <legend>{t('erase.answers')}</legend>
          {MODES.map((mode) => (
            <label key={mode}>
              <input type="radio" name="mode" value={mode} defaultChecked={mode === MODES[0]} />{' '}
              {t(`erase.modes.${mode}`)}
            </label>
          ))}
        </fieldset>
        <Field label={t('erase.confirm', { name })}>
          <input className="field" name="name" required autoComplete="off" maxLength={254} />
        </Field>
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('erase.cancel')}
          </button>
          <button type="submit" className="button button-primary" disabled={fetching}>
            {t('erase.do')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Whether the text matches the person's name or external id. */
function isNamedBy(person: PersonRow, typed: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase();
  return [nameOf(person), person.externalId].map(plain).includes(plain(typed));
}
