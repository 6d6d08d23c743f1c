import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import { useToast } from '../../../design/messages/toast.tsx';
import { dayName } from '../../../format/format.ts';
import { AllowMailDocument } from '../../../generated/graphql.ts';
import { t as sending } from '../../campaigns/texts.ts';
import { nameOf, type PersonRow } from './people-words.ts';
import { t } from './texts.ts';

interface AllowMailDialogProps {
  person: PersonRow;
  onSaved: () => void;
  onClose: () => void;
}

/** Allows survey e-mails to a contact again. Shows why they were stopped, and asks why they may resume. */
export function AllowMailDialog({ person, onSaved, onClose }: AllowMailDialogProps) {
  const toast = useToast();
  const [{ fetching }, allow] = useMutation(AllowMailDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { id, mailStop } = person;
  const name = nameOf(person);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = formText(new FormData(event.currentTarget), 'reason');
    const { data, error } = await allow({ id, reason });
    const problems = formErrorsOf(error, data?.respondentMailAllow?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    toast({ message: t('mailAllowed', { name }) });
    onSaved();
    onClose();
  };
  return (
    <Dialog title={t('allowMailThis', { name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {mailStop ? (
          <p>
            {t('mailStopped', {
              why: sending(`stops.${mailStop.reason}`),
              day: dayName(mailStop.at),
            })}
          </p>
        ) : null}
        <label className="field-row">
          <span>{t('allowReason')}</span>
          <textarea className="field" name="reason" required maxLength={2000} data-focus />
        </label>
        <p className="muted">{t('allowHint')}</p>
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button type="submit" className="button button-primary" disabled={fetching}>
            {t('allowMail')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
