import { useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
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
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const confirm = async () => {
    const { data, error } = await revoke({ input: { id: token.id } });
    const problems = formErrorsOf(error, data?.accessTokenRevoke?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    toast({ message: t('revoked', { name: token.name }) });
    onRevoked();
    onClose();
  };
  return (
    <Dialog title={t('revokeThis', { name: token.name })} onClose={onClose}>
      <div className="stack">
        <p>{t('revokeWarning')}</p>
        <FormErrors errors={errors} />
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
