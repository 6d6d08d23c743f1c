import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import { roleName } from '../../../design/role-names.ts';
import { useToast } from '../../../design/messages/toast.tsx';
import { MergePeopleDocument } from '../../../generated/graphql.ts';
import { likelyFirst, nameOf, type PersonRow } from './people-words.ts';
import { t } from './texts.ts';

interface MergeDialogProps {
  from: PersonRow;
  people: readonly PersonRow[];
  onMerged: () => void;
  onClose: () => void;
}

/** Merges two contacts. Explains first what happens to both, since it cannot be undone. */
export function MergeDialog({ from, people, onMerged, onClose }: MergeDialogProps) {
  const toast = useToast();
  const [{ fetching }, merge] = useMutation(MergePeopleDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const others = likelyFirst(
    from,
    people.filter(({ id }) => id !== from.id),
  );
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const id = formText(new FormData(event.currentTarget), 'into');
    const into = others.find((one) => one.id === id);
    const { data, error } = await merge({ input: { from: { id: from.id }, into: { id } } });
    const problems = formErrorsOf(error, data?.respondentMerge?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    const rest = data?.respondentMerge?.isComplete === false;

    toast({
      message: t(rest ? 'mergedPartly' : 'merged', {
        from: nameOf(from),
        into: into ? nameOf(into) : t('otherContact'),
      }),
    });
    onMerged();
    onClose();
  };
  return (
    <Dialog title={t('mergeThis', { name: nameOf(from) })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <label className="field-row">
          <span>{t('stays')}</span>
          <select className="field" name="into" required defaultValue="">
            <option value="">{t('choose')}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {labelOf(other)}
              </option>
            ))}
          </select>
        </label>
        <p className="muted">{t('mergeHint', { name: nameOf(from) })}</p>
        <label>
          <input type="checkbox" name="sure" required /> {t('samePerson')}
        </label>
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button type="submit" className="button button-primary" disabled={fetching}>
            {t('merge')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function labelOf(person: PersonRow): string {
  const { role, email } = person;
  return [nameOf(person), role == null ? null : roleName(role), email]
    .filter((part) => part != null)
    .join(' · ');
}
