import { useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { useDraft } from '../../../design/forms/use-draft.ts';
import { useToast } from '../../../design/messages/toast.tsx';
import { wholeNumber } from '../../../format/format.ts';
import {
  type JobMapFragment,
  type MapStepFragment,
  SaveStepDocument,
} from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { inOrder, moved } from './step-order.ts';

export interface StepOrder {
  steps: readonly MapStepFragment[];
  /** Whether the order differs from the saved one. */
  isChanged: boolean;
  isSaving: boolean;
  errors: readonly FormError[];
  /** Description of the last move, for screen readers. */
  said: string;
  move(step: MapStepFragment, to: number): void;
  save(): void;
  discard(): void;
}

/**
 * The steps in the order that the user arranges. Saved only once at the end, since each save reassesses every
 * account.
 */
export function useStepOrder({ key: job, steps: saved }: JobMapFragment): StepOrder {
  const toast = useToast();
  const [{ fetching: isSaving }, run] = useMutation(SaveStepDocument);
  const { draft, change, forget } = useDraft<readonly string[]>(`foothold.step-order ${job}`, []);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [said, setSaid] = useState('');
  const steps = inOrder(saved, draft);
  const store = async (keys: readonly string[]) => {
    const { data, error } = await run({ input: { key: job, steps: keys.map((key) => ({ key })) } });
    const problems = formErrorsOf(error, data?.jobUpsert?.userErrors);
    setErrors(problems);
    return problems.length === 0;
  };
  const save = async () => {
    const before = keysOf(saved);
    if (!(await store(keysOf(steps)))) return;
    forget();
    setSaid('');
    const undo = async () => {
      if (await store(before)) toast({ message: t('order.undone') });
    };
    toast({ message: t('order.saved'), undo: () => void undo() });
  };
  return {
    steps,
    isChanged: steps.some(({ key }, at) => key !== saved[at]?.key),
    isSaving,
    errors,
    said,
    move: (step, to) => {
      const keys = moved(keysOf(steps), step.key, to);
      change(keys);
      const place = wholeNumber(keys.indexOf(step.key) + 1);
      setSaid(t('order.moved', { step: step.statement, place, of: wholeNumber(keys.length) }));
    },
    save: () => void save(),
    discard: () => {
      forget();
      setErrors([]);
      setSaid(t('order.discarded'));
    },
  };
}

function keysOf(steps: readonly MapStepFragment[]): readonly string[] {
  return steps.map(({ key }) => key);
}
