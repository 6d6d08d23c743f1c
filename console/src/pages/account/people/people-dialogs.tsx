import type { RespondentRole } from '../../../generated/graphql.ts';
import { LinksDialog } from '../../ask-next/links-dialog.tsx';
import { SendDialog } from '../../campaigns/send-dialog.tsx';
import { AllowMailDialog } from './allow-mail-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import type { PersonRow } from './people-words.ts';
import { PersonDialog } from './person-dialog.tsx';

/** A dialog, and whom it is about. */
export type Doing =
  | { what: 'ADD'; role: RespondentRole | null }
  | { what: 'EDIT' | 'MERGE' | 'ALLOW_MAIL' | 'ERASE'; person: PersonRow }
  | { what: 'ASK' | 'SEND' };

interface PeopleDialogsProps {
  doing: Doing | null;
  account: { externalId: string; name: string };
  people: readonly PersonRow[];
  onChanged: () => void;
  onClose: () => void;
}

/** The dialog that is open, if any. */
export function PeopleDialogs(props: PeopleDialogsProps) {
  const { doing, account, people, onChanged, onClose } = props;
  const saving = { account, people, onSaved: onChanged, onClose };
  switch (doing?.what) {
    case 'ADD':
      return <PersonDialog {...saving} person={null} role={doing.role} />;
    case 'EDIT':
      return <PersonDialog {...saving} person={doing.person} role={null} />;
    case 'MERGE':
      return (
        <MergeDialog from={doing.person} people={people} onMerged={onChanged} onClose={onClose} />
      );
    case 'ERASE':
      return (
        <EraseDialog
          account={account}
          person={doing.person}
          onErased={onChanged}
          onClose={onClose}
        />
      );
    case 'ALLOW_MAIL':
      return <AllowMailDialog person={doing.person} onSaved={onChanged} onClose={onClose} />;
    case 'SEND':
      return <SendDialog accounts={[account]} onClose={onClose} />;
    case 'ASK':
      return <LinksDialog account={account} onClose={onClose} />;
    case undefined:
      return null;
  }
}
