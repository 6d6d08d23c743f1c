import { useMutation } from 'urql';
import { formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { useToast } from '../../../design/messages/toast.tsx';
import { DropPersonDocument, RestorePersonDocument } from '../../../generated/graphql.ts';
import { nameOf, type PersonRow } from './people-words.ts';
import { t } from './texts.ts';

/** Removes and restores contacts. Both can be undone. */
export function useDropping(onChanged: () => void) {
  const toast = useToast();
  const [, dropPerson] = useMutation(DropPersonDocument);
  const [, restorePerson] = useMutation(RestorePersonDocument);
  const drop = async (person: PersonRow) => {
    const { data, error } = await dropPerson({ input: { respondent: { id: person.id } } });
    const [problem] = formErrorsOf(error, data?.respondentDrop?.userErrors);
    const message = problem?.message ?? t('dropped', { name: nameOf(person) });
    toast(problem ? { message } : { message, undo: () => void restore(person) });
    onChanged();
  };
  const restore = async (person: PersonRow) => {
    const { data, error } = await restorePerson({ input: { respondent: { id: person.id } } });
    const [problem] = formErrorsOf(error, data?.respondentRestore?.userErrors);
    const message = problem?.message ?? t('restored', { name: nameOf(person) });
    toast(problem ? { message } : { message, undo: () => void drop(person) });
    onChanged();
  };
  return {
    drop: (person: PersonRow) => void drop(person),
    restore: (person: PersonRow) => void restore(person),
  };
}
