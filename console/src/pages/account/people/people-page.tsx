import './people.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../../api/problem.ts';
import { useLastValue } from '../../../api/use-last-value.ts';
import { Page } from '../../../design/page.tsx';
import { Empty, ProblemNotice } from '../../../design/states.tsx';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { AccountPeopleDocument, type RespondentRole } from '../../../generated/graphql.ts';
import { accountAddress } from '../../../shell/address/account-link.tsx';
import { useQueryParams } from '../../../shell/address/query-params.ts';
import { Pager } from '../../../shell/pager.tsx';
import { useHasRole, useAppContext } from '../../../shell/app-context.ts';
import { SendDialog } from '../../campaigns/send-dialog.tsx';
import { t as sending } from '../../campaigns/texts.ts';
import { LinksDialog } from '../../ask-next/links-dialog.tsx';
import { AllowMailDialog } from './allow-mail-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { MissingRoles } from './missing-roles.tsx';
import { lastAnswers, nameOf, peopleHeading, type PersonRow } from './people-words.ts';
import { PeopleTable } from './people-table.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { useDropping } from './use-dropping.ts';
import { t } from './texts.ts';

const PAGE_SIZE = 100;

/** The dialog that is open, and for whom. */
type Doing =
  | { what: 'ADD'; role: RespondentRole | null }
  | { what: 'EDIT' | 'MERGE' | 'ALLOW_MAIL' | 'ERASE'; person: PersonRow }
  | { what: 'ASK' | 'SEND' }
  | null;

/** The contacts of one account: who has responded, whom to survey, and their details. */
export default function PeoplePage({ externalId }: { externalId: string }) {
  const { job } = useAppContext();
  const params = useQueryParams();
  const [doing, setDoing] = useState<Doing>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: AccountPeopleDocument,
    variables: { externalId, job, first: PAGE_SIZE, after: params.one('after') },
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const dropping = useDropping(again);
  const isAdmin = useHasRole();
  const onErase = isAdmin ? (person: PersonRow) => setDoing({ what: 'ERASE', person }) : null;
  const account = useLastValue(data?.account ? data : null)?.account;
  const problem = problemOf(error, account != null);
  if (!account) {
    return (
      <Page name={t('name')} heading={t('headingUnknown')}>
        {problem ? <ProblemNotice problem={problem} retry={again} /> : null}
        {fetching && !problem ? <Skeleton what={t('what')} /> : null}
        {fetching || problem ? null : (
          <Empty title={t('notFound')}>
            <Link href="/accounts">{t('seeAll')}</Link>
          </Empty>
        )}
      </Page>
    );
  }
  const people = account.respondents?.nodes ?? [];
  const contacts = people.filter(({ droppedAt }) => droppedAt == null);
  const dropped = people.filter(({ droppedAt }) => droppedAt != null);
  const answeredAt = lastAnswers(account.currentAnswers ?? []);
  const close = () => setDoing(null);
  return (
    <Page
      name={t('nameAt', { account: account.name })}
      heading={peopleHeading(account.name, contacts, answeredAt)}
      actions={
        <>
          <Link className="button" href={accountAddress(account.externalId, job)}>
            {t('backToAccount')}
          </Link>
          <button type="button" className="button" onClick={() => setDoing({ what: 'SEND' })}>
            {sending('send')}
          </button>
          <button type="button" className="button" onClick={() => setDoing({ what: 'ASK' })}>
            {t('surveyLinks')}
          </button>
          <button
            type="button"
            className="button button-primary"
            onClick={() => setDoing({ what: 'ADD', role: null })}
          >
            {t('add')}
          </button>
        </>
      }
    >
      <MissingRoles
        missing={account.risk?.missingRoles ?? []}
        people={contacts}
        onAdd={(role) => setDoing({ what: 'ADD', role })}
        onAsk={() => setDoing({ what: 'ASK' })}
      />
      {contacts.length === 0 ? (
        <Empty title={t('none')}>{t('noneHint')}</Empty>
      ) : (
        <PeopleTable
          people={contacts}
          isWhole={
            account.respondents?.pageInfo.hasNextPage === false && params.one('after') === null
          }
          answeredAt={answeredAt}
          canMerge={contacts.length > 1}
          onEdit={(person) => setDoing({ what: 'EDIT', person })}
          onMerge={(person) => setDoing({ what: 'MERGE', person })}
          onDrop={dropping.drop}
          onAllowMail={(person) => setDoing({ what: 'ALLOW_MAIL', person })}
          onErase={onErase}
        />
      )}
      <Pager
        params={params}
        pageInfo={account.respondents?.pageInfo}
        size={PAGE_SIZE}
        first="first"
      />
      <NoLongerContacts people={dropped} onRestore={dropping.restore} onErase={onErase} />
      {doing?.what === 'ADD' || doing?.what === 'EDIT' ? (
        <PersonDialog
          account={account}
          person={doing.what === 'EDIT' ? doing.person : null}
          role={doing.what === 'ADD' ? doing.role : null}
          people={contacts}
          onSaved={again}
          onClose={close}
        />
      ) : null}
      {doing?.what === 'MERGE' ? (
        <MergeDialog from={doing.person} people={contacts} onMerged={again} onClose={close} />
      ) : null}
      {doing?.what === 'ERASE' ? (
        <EraseDialog account={account} person={doing.person} onErased={again} onClose={close} />
      ) : null}
      {doing?.what === 'ALLOW_MAIL' ? (
        <AllowMailDialog person={doing.person} onSaved={again} onClose={close} />
      ) : null}
      {doing?.what === 'SEND' ? <SendDialog accounts={[account]} onClose={close} /> : null}
      {doing?.what === 'ASK' ? <LinksDialog account={account} onClose={close} /> : null}
    </Page>
  );
}

interface NoLongerContactsProps {
  people: readonly PersonRow[];
  onRestore: (person: PersonRow) => void;
  onErase: ((person: PersonRow) => void) | null;
}

/** Removed contacts, who can be restored. */
function NoLongerContacts({ people, onRestore, onErase }: NoLongerContactsProps) {
  if (people.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="no-longer">
      <h2 id="no-longer">{t('noLonger')}</h2>
      <p className="muted">{t('noLongerHint')}</p>
      <ul className="stack">
        {people.map((person) => (
          <li key={person.id} className="toolbar">
            <span className="person-name">{nameOf(person)}</span>
            <button type="button" className="button" onClick={() => onRestore(person)}>
              {t('restore')}
            </button>
            {onErase ? (
              <button
                type="button"
                className="button"
                aria-label={t('eraseThis', { name: nameOf(person) })}
                onClick={() => onErase(person)}
              >
                {t('erase.open')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
