import { useClient } from 'urql';
import { type FormError, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { useToast } from '../../../design/messages/toast.tsx';
import {
  type OutcomeOfAccountFragment,
  type OutcomeRecordInput,
  RecordOutcomeDocument,
  RetractOutcomeDocument,
} from '../../../generated/graphql.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { t } from '../texts.ts';

/** Records and retracts outcomes. Both can be undone. Calls `onChanged` after each save. */
export function useOutcomes(onChanged: () => void) {
  const client = useClient();
  const toast = useToast();

  const put = async (input: OutcomeRecordInput) => {
    const { data, error } = await client
      .mutation(RecordOutcomeDocument, { input }, EVERYWHERE)
      .toPromise();
    const outcome = data?.outcomeRecord?.outcome;
    return { outcome, problems: formErrorsOf(error, data?.outcomeRecord?.userErrors) };
  };
  const take = async (id: string): Promise<readonly FormError[]> => {
    const { data, error } = await client
      .mutation(RetractOutcomeDocument, { id }, EVERYWHERE)
      .toPromise();
    return formErrorsOf(error, data?.outcomeRetract?.userErrors);
  };

  const record = async (input: OutcomeRecordInput): Promise<readonly FormError[]> => {
    const { outcome, problems } = await put(input);
    if (!outcome) return problems;
    toast({
      message: t('outcomeRecorded', { what: t(`happened.${outcome.kind}`) }),
      undo: () => void retract(outcome),
    });
    onChanged();
    return [];
  };
  const retract = async (outcome: OutcomeOfAccountFragment): Promise<void> => {
    const [problem] = await take(outcome.id);
    const { account, kind, occurredOn, decidedAt, reason } = outcome;
    const input = { account: { externalId: account.externalId }, kind, occurredOn };
    toast(
      problem
        ? { message: problem.message }
        : {
            message: t('outcomeDeleted'),
            undo: () => void record({ ...input, decidedAt, reason }),
          },
    );
    onChanged();
  };
  return { record, retract };
}
