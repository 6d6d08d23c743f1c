import { useMutation, useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { Page } from '../../design/page.tsx';
import { roleName } from '../../design/role-names.ts';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { dayName, percent, wholeNumber } from '../../format/format.ts';
import {
  CampaignDocument,
  type CampaignCountsFragment,
  type CampaignQuery,
  CancelCampaignDocument,
} from '../../generated/graphql.ts';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { AccountLink } from '../../shell/address/account-link.tsx';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { Pager } from '../../shell/pager.tsx';
import { AskViews } from '../ask-next/ask-views.tsx';
import { t } from './texts.ts';

const PAGE = 50;

type Campaign = NonNullable<CampaignQuery['surveyCampaign']>;

/** The results of one campaign, by role, by segment and by person. */
export default function CampaignPage({ id }: { id: string }) {
  const params = useQueryParams();
  const toast = useToast();
  const [{ data, error, fetching }, ask] = useQuery({
    query: CampaignDocument,
    variables: { id, first: PAGE, after: params.one('after') },
    requestPolicy: 'cache-and-network',
  });
  const [{ fetching: isCanceling }, cancel] = useMutation(CancelCampaignDocument);
  const campaign = data?.surveyCampaign;
  const problem = problemOf(error, campaign != null);
  if (!campaign) {
    return (
      <Page name={t('name')} heading={t('name')}>
        <AskViews />
        {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
        {fetching && !problem ? <Skeleton what={t('what')} shapes={['text', 'table']} /> : null}
        {fetching || problem ? null : (
          <Empty title={t('notFound')}>
            <Link href="/ask-next/campaigns">{t('seeAll')}</Link>
          </Empty>
        )}
      </Page>
    );
  }
  const { subject, state, problem: why, figures, recipients } = campaign;
  const stop = async () => {
    const { data: done } = await cancel({ id });
    if (done?.surveyCampaignCancel?.campaign) toast({ message: t('canceled') });
  };
  const { finished, sent } = figures.total;
  return (
    <Page
      name={subject}
      heading={t('oneHeading', {
        finished: wholeNumber(finished),
        sent: wholeNumber(sent),
        subject,
      })}
      actions={
        state === 'CANCELED' || state === 'ENDED' ? undefined : (
          <button
            type="button"
            className="button"
            disabled={isCanceling}
            onClick={() => void stop()}
          >
            {t('cancel')}
          </button>
        )
      }
    >
      <AskViews />
      <p className="muted">
        {t(`states.${state}`)} · {dayName(campaign.sendAt)} · {campaign.senderName} &lt;
        {campaign.senderAddress}&gt;
      </p>
      {why == null ? null : <p role="alert">{t(`problems.${why}`)}</p>}
      <CountsTable figures={figures} />
      <p className="label">{t('meaning')}</p>
      {figures.forgotten > 0 ? (
        <p className="muted">{t('forgotten', { count: figures.forgotten })}</p>
      ) : null}
      {recipients && (
        <>
          {recipients.nodes.length > 0 ? (
            <ListTable
              caption={t('person')}
              columns={columnsOf()}
              rows={recipients.nodes}
              keyOf={(person) => person.respondent?.id ?? String(recipients.nodes.indexOf(person))}
              isWhole={!recipients.pageInfo.hasNextPage && params.one('after') === null}
            />
          ) : null}
          <Pager params={params} pageInfo={recipients.pageInfo} size={PAGE} first="first" />
        </>
      )}
    </Page>
  );
}

const SHOWN = ['sent', 'bounced', 'opened', 'started', 'finished'] as const;

function CountsTable({ figures }: { figures: Campaign['figures'] }) {
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <td />
            {SHOWN.map((name) => (
              <th key={name} scope="col" className="number">
                {t(name)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('rate')}
            </th>
          </tr>
        </thead>
        <tbody>
          <CountsRow name={t('total')} counts={figures.total} />
        </tbody>
        <tbody aria-label={t('byRole')}>
          {figures.byRole.map(({ role, counts }) => (
            <CountsRow
              key={role ?? ''}
              name={role == null ? t('noRole') : roleName(role)}
              counts={counts}
            />
          ))}
        </tbody>
        <tbody aria-label={t('bySegment')}>
          {figures.bySegment.map(({ segment, counts }) => (
            <CountsRow key={segment ?? ''} name={segment ?? t('noSegment')} counts={counts} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CountsRow({ name, counts }: { name: string; counts: CampaignCountsFragment }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {SHOWN.map((each) => (
        <td key={each} className="number">
          {wholeNumber(counts[each])}
        </td>
      ))}
      <td className="number">
        {counts.responseRate == null ? '–' : percent(100 * counts.responseRate)}
      </td>
    </tr>
  );
}

type Recipient = NonNullable<Campaign['recipients']>['nodes'][number];

const columnsOf = (): Column<Recipient>[] => [
  {
    id: 'person',
    name: t('person'),
    isHead: true,
    sortBy: ({ respondent }) => respondent?.name ?? respondent?.externalId,
    show: ({ respondent }) => respondent?.name ?? respondent?.externalId ?? t('noLongerKnown'),
  },
  {
    id: 'account',
    name: t('account'),
    sortBy: ({ account }) => account?.name,
    show: ({ account }) => (account ? <AccountLink account={account} /> : t('noLongerKnown')),
  },
  {
    id: 'state',
    name: t('state'),
    sortBy: ({ state }) => t(`recipientStates.${state}`),
    show: ({ state, skipped, bouncedAt, link }) => (
      <>
        {t(`recipientStates.${state}`)}
        <div className="label">
          {skipped == null ? null : t(`reasons.${skipped}`)}
          {skipped == null && bouncedAt != null ? t('cameBack') : null}
          {skipped == null && bouncedAt == null && link ? t(`linkStates.${link.state}`) : null}
        </div>
      </>
    ),
  },
];
