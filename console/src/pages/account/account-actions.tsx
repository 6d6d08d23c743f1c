import { Link } from 'wouter';
import { Menu } from '../../design/menu/menu.tsx';
import { CopyButton } from '../../design/messages/copy-button.tsx';
import { accountAddress } from '../../shell/address/account-link.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { t as sending } from '../campaigns/texts.ts';
import { t as workText } from '../work/texts.ts';
import type { OpenDialog } from './account-dialogs.tsx';
import { type Account, callNote } from './sentences.ts';
import { t } from './texts.ts';

interface AccountActionsProps {
  account: Account;
  onOpen: (dialog: OpenDialog) => void;
}

/** What can be done about the account. Most actions open a dialog. */
export function AccountActions({ account, onOpen }: AccountActionsProps) {
  const { job } = useAppContext();
  return (
    <>
      <Menu
        label={t('moreActions')}
        items={[
          { name: t('withNames'), onChoose: () => onOpen('NAMES') },
          { name: t('mergeAction'), onChoose: () => onOpen('MERGE') },
        ]}
      />
      <CopyButton label={t('copyNote')} text={() => callNote(account)} />
      <Link className="button" href={accountAddress(account.externalId, job, '/people')}>
        {t('people')}
      </Link>
      <button type="button" className="button" onClick={() => onOpen('HAND_OVER')}>
        {workText('handOverAccount')}
      </button>
      <button type="button" className="button" onClick={() => onOpen('OUTCOME')}>
        {workText('recordOutcome')}
      </button>
      {account.risk ? (
        <button type="button" className="button" onClick={() => onOpen('SNOOZE')}>
          {t('snooze')}
        </button>
      ) : null}
      <button type="button" className="button" onClick={() => onOpen('SEND')}>
        {sending('send')}
      </button>
      <button type="button" className="button" onClick={() => onOpen('ANSWERS')}>
        {workText('enterAnswers')}
      </button>
      <button type="button" className="button button-primary" onClick={() => onOpen('CALL')}>
        {workText('logCall')}
      </button>
    </>
  );
}
