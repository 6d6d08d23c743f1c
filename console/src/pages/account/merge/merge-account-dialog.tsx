import { useState } from 'react';
import { useMutation } from 'urql';
import { useLocation } from 'wouter';
import { type FormError, FormErrors, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { useToast } from '../../../design/messages/toast.tsx';
import { MergeAccountsDocument, type MergeAccountsMutation } from '../../../generated/graphql.ts';
import { accountAddress } from '../../../shell/address/account-link.tsx';
import { useAppContext } from '../../../shell/app-context.ts';
import { AccountPicker, type PickedAccount } from './account-picker.tsx';
import { differenceSentence, movedSentences } from './merge-words.ts';
import { t } from '../texts.ts';

type Merged = NonNullable<MergeAccountsMutation['accountMerge']>;

interface MergeAccountDialogProps {
  account: { id: string; name: string };
  onClose: () => void;
}

/** Merges the account into another one. Shows first what will move, since it cannot be undone. */
export function MergeAccountDialog({ account, onClose }: MergeAccountDialogProps) {
  const { job } = useAppContext();
  const toast = useToast();
  const [, navigate] = useLocation();
  const [{ fetching }, send] = useMutation(MergeAccountsDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [into, setInto] = useState<PickedAccount | null>(null);
  const [preview, setPreview] = useState<Merged | null>(null);

  const call = async (picked: PickedAccount, dryRun: boolean): Promise<Merged | null> => {
    const input = { from: { id: account.id }, into: { id: picked.id }, dryRun };
    const { data, error } = await send({ input });
    const problems = formErrorsOf(error, data?.accountMerge?.userErrors);
    setErrors(problems);
    return problems.length > 0 ? null : (data?.accountMerge ?? null);
  };
  const pick = async (picked: PickedAccount | null) => {
    setInto(picked);
    setPreview(null);
    if (picked) setPreview(await call(picked, true));
  };
  const merge = async (picked: PickedAccount) => {
    const merged = await call(picked, false);
    if (!merged) return;
    const said = merged.isComplete ? 'merged' : 'mergedPartly';
    toast({ message: t(said, { from: account.name, into: picked.name }) });
    onClose();
    navigate(accountAddress(picked.externalId, job));
  };
  return (
    <Dialog title={t('mergeTitle', { account: account.name })} onClose={onClose}>
      <div className="stack">
        <AccountPicker exceptId={account.id} picked={into} onPick={(one) => void pick(one)} />
        {into && preview ? (
          <Confirm
            from={account.name}
            into={into}
            preview={preview}
            isSending={fetching}
            onConfirm={() => void merge(into)}
          />
        ) : null}
        {into && !preview && fetching ? <p role="status">{t('looking')}</p> : null}
        <FormErrors errors={errors} />
      </div>
    </Dialog>
  );
}

interface ConfirmProps {
  from: string;
  into: PickedAccount;
  preview: Merged;
  isSending: boolean;
  onConfirm: () => void;
}

/** Shows what would move and what would be lost, and asks for confirmation. */
function Confirm({ from, into, preview, isSending, onConfirm }: ConfirmProps) {
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm();
      }}
    >
      <div role="status">
        <p>{t('goesInto', { from, into: into.name })}</p>
        <ul className="plain-list">
          {movedSentences(preview.moved).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {preview.differences.map((difference) => (
            <li key={difference.field}>{differenceSentence(difference)}</li>
          ))}
        </ul>
        <p className="muted">{t('leavesLists', { from, into: into.name })}</p>
      </div>
      <label>
        <input type="checkbox" name="sure" required /> {t('sameCustomer')}
      </label>
      <div className="dialog-actions">
        <button type="submit" className="button button-primary" disabled={isSending}>
          {t('merge')}
        </button>
      </div>
    </form>
  );
}
