import { useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import {
  ConfirmWithdrawalDocument,
  DismissWithdrawalDocument,
  type WithdrawalRowFragment,
} from '../../generated/graphql.ts';
import { t } from './texts.ts';

/** The decision that the user is about to make on a withdrawal. */
export interface WantedDecision {
  person: WithdrawalRowFragment;
  /** External id of the person's account. */
  account: string;
  decision: 'erase' | 'restore';
}

interface WithdrawalDialogProps {
  wanted: WantedDecision;
  onClose: () => void;
  onDecided: () => void;
}

/** Explains the effect of a decision before the user confirms. Erasing cannot be undone. */
export function WithdrawalDialog({ wanted, onClose, onDecided }: WithdrawalDialogProps) {
  const { person, decision } = wanted;
  const isErasing = decision === 'erase';
  const name = person.name ?? person.externalId;
  const toast = useToast();
  const [{ fetching: confirming }, confirm] = useMutation(ConfirmWithdrawalDocument);
  const [{ fetching: dismissing }, dismiss] = useMutation(DismissWithdrawalDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const decide = async () => {
    const account = { externalId: wanted.account };
    const input = { account, respondentExternalId: person.externalId };
    const problems = isErasing
      ? await confirm({ input }).then(({ data, error }) =>
          formErrorsOf(error, data?.withdrawalConfirm?.userErrors),
        )
      : await dismiss({ input }).then(({ data, error }) =>
          formErrorsOf(error, data?.withdrawalDismiss?.userErrors),
        );
    setErrors(problems);
    if (problems.length > 0) return;
    toast({ message: t(isErasing ? 'erased' : 'restored', { name }) });
    onDecided();
    onClose();
  };
  return (
    <Dialog title={t(isErasing ? 'eraseThis' : 'restoreThis', { name })} onClose={onClose}>
      <div className="stack">
        <p>{t(isErasing ? 'eraseWarning' : 'restoreWarning', { name })}</p>
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button
            type="button"
            className="button button-primary"
            disabled={confirming || dismissing}
            onClick={() => void decide()}
          >
            {isErasing ? t('confirmErase') : t('confirmRestore')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
