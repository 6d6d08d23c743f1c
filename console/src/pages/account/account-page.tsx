import './account.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { useCopy } from '../../design/messages/copy-button.tsx';
import { Page } from '../../design/page.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { type PageKey, usePageKeys } from '../../design/tables/page-keys.ts';
import { AccountPageDocument } from '../../generated/graphql.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { AccountWork } from '../work/account-work.tsx';
import { AccountActions } from './account-actions.tsx';
import { AccountDialogs, type OpenDialog } from './account-dialogs.tsx';
import { AccountFacts, type AccountFactsProps } from './account-facts.tsx';
import { AnswerGrid } from './answer-grid.tsx';
import { Competitors } from './score/competitors.tsx';
import { Drivers } from './score/drivers.tsx';
import { ScoreChange } from './score/score-change.tsx';
import { ScoreHistory } from './score/score-history.tsx';
import { type Account, bandNotes, callNote, changes, headline } from './sentences.ts';
import { SilentContacts } from './silent-contacts.tsx';
import { SnoozeOfAccount } from './snooze/snooze-of-account.tsx';
import { t } from './texts.ts';

const KEYS: readonly PageKey[] = ['copy'];

/** One account: the reasons for its score, each contact's answers, and what to say on a call. */
export default function AccountPage({ externalId }: { externalId: string }) {
  const { job } = useAppContext();
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: AccountPageDocument,
    variables: { externalId, job },
  });
  const account = data?.account;
  const again = () => ask({ requestPolicy: 'network-only' });
  const copy = useCopy();
  usePageKeys(KEYS);
  useShortcut('c', () => {
    if (account) void copy(callNote(account), t('noteCopied', { account: account.name }));
  });
  const problem = problemOf(error, account != null);
  if (!account) {
    return (
      <Page name={t('name')} heading={t('headingUnknown')}>
        {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
        {fetching && !problem ? <Skeleton what={t('what')} shapes={['columns', 'cards']} /> : null}
        {fetching || problem ? null : (
          <Empty title={t('notFound')}>
            <Link href="/accounts">{t('seeAll')}</Link>
          </Empty>
        )}
      </Page>
    );
  }
  const steps = data.job?.steps ?? [];
  return (
    <Page
      name={account.name}
      heading={headline(account)}
      actions={<AccountActions account={account} onOpen={setOpen} />}
    >
      <SnoozeOfAccount
        key={account.id}
        account={account}
        isOpen={open === 'SNOOZE'}
        onClose={() => setOpen(null)}
      />
      <AccountBody account={account} meaning={data.job?.scoring} isNoting={open === 'CALL'} />
      <AnswerGrid steps={steps} people={account.currentAnswers ?? []} />
      <AccountDialogs
        account={account}
        open={open}
        onChanged={again}
        onClose={() => setOpen(null)}
      />
    </Page>
  );
}

interface AccountBodyProps extends AccountFactsProps {
  /** Whether the dialog for logging a call is open. */
  isNoting: boolean;
}

function AccountBody({ account, meaning, isNoting }: AccountBodyProps) {
  const { risk } = account;
  const work = <AccountWork account={account} isNoting={isNoting} />;
  if (!risk) {
    return (
      <>
        <AccountFacts account={account} meaning={meaning} />
        {work}
      </>
    );
  }
  return (
    <>
      <div className="wide-and-narrow">
        <Drivers risk={risk} />
        <div className="stack">
          <AccountFacts account={account} meaning={meaning} />
          <SilentContacts risk={risk} />
          <Changes account={account} />
        </div>
      </div>
      {work}
      <ScoreHistory externalId={account.externalId} points={risk.trend.points} />
      <ScoreChange externalId={account.externalId} />
      <Competitors competitors={account.competitorRisks ?? []} />
    </>
  );
}

function Changes({ account }: { account: Account }) {
  const { risk } = account;
  if (!risk) return null;
  const sentences = [...bandNotes(risk), ...changes(risk)];
  return (
    <section className="card stack" aria-labelledby="changes">
      <h2 id="changes">{t('changes')}</h2>
      <ul className="stack">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
