import { type SubmitEvent, useId, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { CopyButton } from '../../design/messages/copy-button.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';
import { formText } from '../../design/forms/form-text.ts';
import { type AccountPageQuery, CallNoteNamesDocument } from '../../generated/graphql.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { callNoteWithNames, purposeCode } from './call-note-names.ts';
import { t } from './texts.ts';

const PURPOSES = ['renewal-call', 'escalation', 'follow-up', 'visit'];

interface NamesDialogProps {
  account: NonNullable<AccountPageQuery['account']>;
  onClose: () => void;
}

/**
 * Shows the call note with respondents' names. Asks for the purpose, which is logged, because the note can be
 * passed on.
 */
export function NamesDialog({ account, onClose }: NamesDialogProps) {
  const { job } = useAppContext();
  const [{ fetching }, disclose] = useMutation(CallNoteNamesDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [note, setNote] = useState<string | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const purpose = purposeCode(formText(said, 'purpose'));
    const input = { account: { externalId: account.externalId }, job: { key: job }, purpose };
    const { data, error } = await disclose({ input });
    const problems = formErrorsOf(error, data?.callNoteDisclose?.userErrors);
    setErrors(problems);
    const people = data?.callNoteDisclose?.people;
    if (people) setNote(callNoteWithNames(account, people));
  };
  return (
    <Dialog title={t('namesTitle')} onClose={onClose}>
      {note === null ? (
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <p className="muted">{t('namesHint')}</p>
          <Purpose />
          <FormErrors errors={errors} />
          <div className="dialog-actions">
            <button type="submit" className="button button-primary" disabled={fetching}>
              {t('showNames')}
            </button>
          </div>
        </form>
      ) : (
        <div className="stack">
          <pre className="call-note" tabIndex={0} aria-label={t('namesTitle')}>
            {note}
          </pre>
          <div className="dialog-actions">
            <CopyButton label={t('copy')} text={() => note} />
          </div>
        </div>
      )}
    </Dialog>
  );
}

function Purpose() {
  const id = useId();
  return (
    <label className="field-row">
      <span>{t('purposeField')}</span>
      <input className="field" name="purpose" required maxLength={40} list={id} />
      <datalist id={id}>
        {PURPOSES.map((purpose) => (
          <option key={purpose} value={purpose} />
        ))}
      </datalist>
    </label>
  );
}
