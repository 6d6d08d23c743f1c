import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { Page } from '../../design/page.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { dayName, percent, wholeNumber } from '../../format/format.ts';
import { CampaignsDocument, type CampaignRowFragment } from '../../generated/graphql.ts';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { Pager } from '../../shell/pager.tsx';
import { FirstSteps } from '../../shell/first-steps.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { AskViews } from '../ask-next/ask-views.tsx';
import { t } from './texts.ts';

const PAGE = 20;

/** Surveys sent by e-mail, with their results. */
export default function CampaignsPage() {
  const { job } = useAppContext();
  const params = useQueryParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: CampaignsDocument,
    variables: { job, first: PAGE, after: params.one('after') },
    requestPolicy: 'cache-and-network',
  });
  const rows = data?.surveyCampaigns?.nodes ?? [];
  const problem = problemOf(error, data?.surveyCampaigns != null);
  const pageInfo = data?.surveyCampaigns?.pageInfo;
  const isPart = pageInfo?.hasNextPage === true || params.one('after') !== null;
  const count = rows.length;
  return (
    <Page
      name={t('name')}
      heading={t(isPart && count > 0 ? 'headingMore' : 'heading', { count })}
      actions={<CopyLink />}
    >
      <AskViews />
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !data ? <Skeleton what={t('what')} /> : null}
      {data && count === 0 && !problem ? (
        <Empty title={t('none')}>
          <p>{t('noneHint')}</p>
          <FirstSteps ways={['survey']} />
        </Empty>
      ) : null}
      {count > 0 ? (
        <ListTable
          caption={t('name')}
          columns={columnsOf()}
          rows={rows}
          keyOf={({ id }) => id}
          isWhole={!isPart}
          columnsPlace="campaigns"
        />
      ) : null}
      {count > 0 ? <p className="label">{t('meaning')}</p> : null}
      <Pager params={params} pageInfo={pageInfo} size={PAGE} first="newest" />
    </Page>
  );
}

const FIGURES = ['sent', 'opened', 'finished'] as const;

const columnsOf = (): Column<CampaignRowFragment>[] => [
  {
    id: 'subject',
    name: t('subject'),
    isHead: true,
    sortBy: ({ subject }) => subject,
    show: ({ id, subject }) => (
      <Link href={`/ask-next/campaigns/${encodeURIComponent(id)}`}>{subject}</Link>
    ),
  },
  {
    id: 'state',
    name: t('state'),
    sortBy: ({ state }) => t(`states.${state}`),
    show: ({ state }) => t(`states.${state}`),
  },
  {
    id: 'sendAt',
    name: t('sendAt'),
    first: 'DESC',
    sortBy: ({ sendAt }) => sendAt,
    show: ({ sendAt }) => dayName(sendAt),
  },
  ...FIGURES.map((name): Column<CampaignRowFragment> => ({
    id: name,
    name: t(name),
    isNumber: true,
    sortBy: ({ figures }) => figures.total[name],
    show: ({ figures }) => wholeNumber(figures.total[name]),
  })),
  {
    id: 'rate',
    name: t('rate'),
    isNumber: true,
    sortBy: ({ figures }) => figures.total.responseRate ?? undefined,
    show: ({ figures: { total } }) =>
      total.responseRate == null ? '–' : percent(100 * total.responseRate),
  },
];
