import './work.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { useLastValue } from '../../api/use-last-value.ts';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { AccountWorkDocument } from '../../generated/graphql.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { AccountPlaybooks } from '../playbooks/account-playbooks.tsx';
import { ActivityForm } from './activity-form.tsx';
import { SentimentCard } from './sentiment-card.tsx';
import { TasksCard } from './tasks-card.tsx';
import { t } from './texts.ts';
import { Timeline } from './timeline.tsx';

const PAGE = 20;
const MOST = 100;

interface AccountWorkProps {
  account: { externalId: string; name: string };
  /** Whether a dialog shows the same form. After it closes, its draft appears here. */
  isNoting: boolean;
}

/** Work on an account: tasks, sentiment and timeline. */
export function AccountWork({ account: about, isNoting }: AccountWorkProps) {
  const { externalId } = about;
  const { job } = useAppContext();
  const [first, setFirst] = useState(PAGE);
  const [{ data, error, fetching }, ask] = useQuery({
    query: AccountWorkDocument,
    variables: { externalId, job, first },
  });
  const known = useLastValue(data?.account ? data : null);
  const problem = problemOf(error, data?.account != null);
  const again = () => ask({ requestPolicy: 'network-only' });
  const account = known?.account;
  if (!account) {
    if (problem) return <ProblemNotice problem={problem} retry={again} />;
    return fetching ? <Skeleton what={t('what')} shapes={['cards']} rows={3} /> : null;
  }
  const events = account.timeline?.nodes ?? [];
  const hasMore = account.timeline?.pageInfo.hasNextPage === true && first < MOST;
  return (
    <div className="wide-and-narrow">
      <section className="card stack" aria-labelledby="timeline">
        <h2 id="timeline">{t('timeline')}</h2>
        <ActivityForm key={String(isNoting)} account={about} onChanged={again} />
        {events.length === 0 ? <Empty title={t('noEvents')}>{t('noEventsHint')}</Empty> : null}
        <Timeline events={events} onChanged={again} />
        {hasMore ? (
          <button
            type="button"
            className="button no-print"
            onClick={() => setFirst(Math.min(first + PAGE * 2, MOST))}
          >
            {t('more')}
          </button>
        ) : null}
      </section>
      <div className="stack">
        <AccountPlaybooks externalId={externalId} onChanged={again} />
        <TasksCard
          externalId={externalId}
          tasks={account.tasks?.nodes ?? []}
          assignee={known.viewer?.email ?? account.ownerEmail ?? null}
          onChanged={again}
        />
        <SentimentCard externalId={externalId} sentiment={account.sentiment} onChanged={again} />
      </div>
    </div>
  );
}
