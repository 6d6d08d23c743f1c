import { useMutation } from 'urql';
import { formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import {
  DoTaskDocument,
  ReopenTaskDocument,
  type TaskRowFragment,
} from '../../generated/graphql.ts';
import { EVERYWHERE } from './everywhere.ts';
import { t } from './texts.ts';

/** Completes a task, with undo. Calls `onChanged` after each save. */
export function useDoing(onChanged: () => void): (task: TaskRowFragment) => Promise<void> {
  const toast = useToast();
  const [, finish] = useMutation(DoTaskDocument);
  const [, reopen] = useMutation(ReopenTaskDocument);
  const undo = async (id: string) => {
    const { data, error } = await reopen({ input: { id } }, EVERYWHERE);
    const [problem] = formErrorsOf(error, data?.taskReopen?.userErrors);
    if (problem) toast({ message: problem.message });
    onChanged();
  };
  return async ({ id, text }) => {
    const { data, error } = await finish({ input: { id } });
    const [problem] = formErrorsOf(error, data?.taskDone?.userErrors);
    if (problem) return toast({ message: problem.message });
    toast({ message: t('taskIsDone', { text: shortened(text) }), undo: () => void undo(id) });
    onChanged();
  };
}

const SHOWN = 60;

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
