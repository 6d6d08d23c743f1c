import './people.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../../api/problem.ts';
import { useLastValue } from '../../../api/use-last-value.ts';
import { Page } from '../../../design/page.tsx';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { Empty, ProblemNotice } from '../../../design/states.tsx';
import { AccountPeopleDocument } from '../../../generated/graphql.ts';
import { accountAddress } from '../../../shell/address/account-link.tsx';
import { useQueryParams } from '../../../shell/address/query-params.ts';
import { useAppContext, useHasRole } from '../../../shell/app-context.ts';
import { Pager } from '../../../shell/pager.tsx';
import { t as sending } from '../../campaigns/texts.ts';
import { MissingRoles } from './missing-roles.tsx';
import { NoLongerContacts } from './no-longer-contacts.tsx';
import { type Doing, PeopleDialogs } from './people-dialogs.tsx';
import { PeopleTable } from './people-table.tsx';
import { lastAnswers, peopleHeading, type PersonRow } from './people-words.ts';
import { t } from './texts.ts';
import { useDropping } from './use-dropping.ts';

const PAGE_SIZE = 100;

/** The contacts of one account: who has responded, whom to survey, and their details. */
export default function PeoplePage({ externalId }: { externalId: string }) {
  const { job } = useAppContext();
  const params = useQueryParams();
  const [doing, setDoing] = useState<Doing | null>(null);
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
  return (
    <Page
      name={t('nameAt', { account: account.name })}
      heading={peopleHeading(account.name, contacts, answeredAt)}
      actions={<Actions account={account} onDo={setDoing} />}
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
      <PeopleDialogs
        doing={doing}
        account={account}
        people={contacts}
        onChanged={again}
        onClose={() => setDoing(null)}
      />
    </Page>
  );
}

interface ActionsProps {
  account: { externalId: string };
  onDo: (doing: Doing) => void;
}

function Actions({ account, onDo }: ActionsProps) {
  const { job } = useAppContext();
  return (
    <>
      <Link className="button" href={accountAddress(account.externalId, job)}>
        {t('backToAccount')}
      </Link>
      <button type="button" className="button" onClick={() => onDo({ what: 'SEND' })}>
        {sending('send')}
      </button>
      <button type="button" className="button" onClick={() => onDo({ what: 'ASK' })}>
        {t('surveyLinks')}
      </button>
      <button
        type="button"
        className="button button-primary"
        onClick={() => onDo({ what: 'ADD', role: null })}
      >
        {t('add')}
      </button>
    </>
  );
}
