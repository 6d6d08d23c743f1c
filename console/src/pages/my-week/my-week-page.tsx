import './my-week.css';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { useLastValue } from '../../api/use-last-value.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { Page } from '../../design/page.tsx';
import { ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { MyWeekDocument } from '../../generated/graphql.ts';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { ownerName } from '../../lists/filters/owner-name.ts';
import { ActionDialog, type OpenAction } from './action-dialog.tsx';
import { useAccountGroups } from '../../lists/filters/use-account-groups.ts';
import { t } from './texts.ts';
import { type HandedOver, weekVariables } from './week.ts';
import { useWeekDetails } from './use-week-details.ts';
import { accountsOf, WeekLists, weekOf } from './week-lists.tsx';
import { WhoseWeek } from './whose-week.tsx';

/** URL value for the whole team's week. */
const TEAM = 'team';

/**
 * Home page of account owners: due tasks, accounts that got worse, renewals, and accounts without responses.
 */
export default function MyWeekPage() {
  const { job, email } = useAppContext();
  const params = useQueryParams();
  const [open, setOpen] = useState<OpenAction | null>(null);
  const [handedOver, setHandedOver] = useState<HandedOver>(new Map());
  const { owners, isKnown } = useAccountGroups();
  const asked = params.one('of');
  const named = owners.find((each) => ownerName(each) === asked);
  const owner = asked === TEAM ? null : (named ?? email);
  // Fixed when the page opens, so that rendering does not change the request.
  const [now] = useState(Date.now);
  const variables = useMemo(() => weekVariables(job, owner, now), [job, owner, now]);
  const isOwnerKnown = asked === null || asked === TEAM || isKnown;
  const [{ data, error, fetching }, ask] = useQuery({
    query: MyWeekDocument,
    variables,
    pause: !isOwnerKnown,
  });
  const kept = useLastValue(data?.tasks || data?.mine ? data : null);
  const problem = problemOf(error, data?.mine != null);
  const again = () => ask({ requestPolicy: 'network-only' });
  const shown = data ?? kept;
  const week = shown && weekOf(shown, owner, now, handedOver);
  const details = useWeekDetails(week ? accountsOf(week) : []);
  return (
    <Page
      name={t('name')}
      heading={
        week ? t('heading', { due: week.tasks.length, worse: week.worse.length }) : t('name')
      }
      actions={
        <>
          {isOwnerKnown ? (
            <WhoseWeek
              owners={owners}
              owner={owner}
              mine={email}
              onChoose={(chosen) =>
                params.set({
                  of: chosen === null ? TEAM : chosen === email ? null : ownerName(chosen),
                })
              }
            />
          ) : null}
          <CopyLink />
        </>
      }
    >
      {email === null && asked === null ? <p className="label">{t('noEmail')}</p> : null}
      {owner === null && shown?.mine?.pageInfo.hasNextPage ? (
        <p className="label">{t('onlyFirst')}</p>
      ) : null}
      {problem ? <ProblemNotice problem={problem} retry={again} /> : null}
      {!week && fetching ? <Skeleton what={t('what')} shapes={['cards']} /> : null}
      {week ? <WeekLists week={week} details={details} onOpen={setOpen} onChanged={again} /> : null}
      <p>
        <Link href="/at-risk">{t('seeAtRisk')}</Link>
      </p>
      <ActionDialog
        open={open}
        onChanged={again}
        onHandedOver={(externalId, to) => {
          setHandedOver((before) => new Map(before).set(externalId, to));
          again();
        }}
        onClose={() => setOpen(null)}
      />
    </Page>
  );
}
