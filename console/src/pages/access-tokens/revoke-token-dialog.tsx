import { useState } from 'react';
import { useMutation } from 'urql';
import { type Complaint, Complaints, complaintsOf } from '../../design/forms/complaints.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { type AccessTokenRowFragment, RevokeAccessTokenDocument } from '../../generated/graphql.ts';
import { t } from './texts.ts';

interface RevokeTokenDialogProps {
  token: AccessTokenRowFragment;
  onClose: () => void;
  onRevoked: () => void;
}

/** Explains the effect of revoking a token before the user confirms, since it cannot be undone. */
export function RevokeTokenDialog({ token, onClose, onRevoked }: RevokeTokenDialogProps) {
  const toast = useToast();
  const [{ fetching }, revoke] = useMutation(RevokeAccessTokenDocument);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const confirm = async () => {
    const { data, error } = await revoke({ input: { id: token.id } });
    const problems = complaintsOf(error, data?.accessTokenRevoke?.userErrors);
    setComplaints(problems);
    if (problems.length > 0) return;
    toast({ message: t('revoked', { name: token.name }) });
    onRevoked();
    onClose();
  };
  return (
    <Dialog title={t('revokeThis', { name: token.name })} onClose={onClose}>
      <div className="stack">
        <p>{t('revokeWarning')}</p>
        <Complaints complaints={complaints} />
        <div className="dialog-actions">
          <button
            type="button"
            className="button button-primary"
            disabled={fetching}
            onClick={() => void confirm()}
          >
            {t('revoke')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
