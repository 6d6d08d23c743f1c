import './work.css';
import { Dialog } from '../../design/messages/dialog.tsx';
import { ActivityForm } from './activity-form.tsx';
import { t } from './texts.ts';

interface LogCallDialogProps {
  account: { externalId: string; name: string };
  onChanged: () => void;
  onClose: () => void;
}

/** Records a call, an e-mail or a meeting with its outcome, from any page that shows the account. */
export function LogCallDialog({ account, onChanged, onClose }: LogCallDialogProps) {
  return (
    <Dialog title={t('logCallOf', { account: account.name })} onClose={onClose}>
      <ActivityForm account={account} hasFocus onChanged={onChanged} onSaved={onClose} />
    </Dialog>
  );
}
