import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { Page } from '../../design/page.tsx';
import { Empty, Loading, ProblemNotice } from '../../design/states.tsx';
import { dayName, percent, wholeNumber } from '../../format/format.ts';
import { CampaignsDocument, type CampaignRowFragment } from '../../generated/graphql.ts';
import { useAddress } from '../../shell/address/address.ts';
import { Pager } from '../../shell/pager.tsx';
import { useSurroundings } from '../../shell/surroundings.ts';
import { AskViews } from '../ask-next/ask-views.tsx';
import { t } from './texts.ts';

const PAGE = 20;

/** Surveys that were sent by e-mail, and what came of each. */
export default function CampaignsPage() {
  const { job } = useSurroundings();
  const address = useAddress();
  const [{ data, error, fetching }, ask] = useQuery({
    query: CampaignsDocument,
    variables: { job, first: PAGE, after: address.one('after') },
    requestPolicy: 'cache-and-network',
  });
  const rows = data?.surveyCampaigns?.nodes ?? [];
  const problem = problemOf(error, data?.surveyCampaigns != null);
  const pageInfo = data?.surveyCampaigns?.pageInfo;
  const isPart = pageInfo?.hasNextPage === true || address.one('after') !== null;
  const count = rows.length;
  return (
    <Page
      name={t('name')}
      heading={t(isPart && count > 0 ? 'headingMore' : 'heading', { count })}
      actions={<CopyLink />}
    >
      <AskViews />
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !data ? <Loading what={t('what')} /> : null}
      {data && count === 0 && !problem ? (
        <Empty title={t('none')}>
          {t.rich('noneHint', { link: (text) => <Link href="/ask-next">{text}</Link> })}
        </Empty>
      ) : null}
      {count > 0 ? <CampaignTable rows={rows} /> : null}
      <Pager address={address} pageInfo={pageInfo} size={PAGE} first="newest" />
    </Page>
  );
}

function CampaignTable({ rows }: { rows: readonly CampaignRowFragment[] }) {
  return (
    <div className="table-frame">
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t('subject')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('sendAt')}</th>
            {(['sent', 'opened', 'finished', 'rate'] as const).map((name) => (
              <th key={name} scope="col" className="number">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, subject, state, sendAt, figures: { total } }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={`/ask-next/campaigns/${encodeURIComponent(id)}`}>{subject}</Link>
              </th>
              <td data-label={t('state')}>{t(`states.${state}`)}</td>
              <td data-label={t('sendAt')}>{dayName(sendAt)}</td>
              <td className="number" data-label={t('sent')}>
                {wholeNumber(total.sent)}
              </td>
              <td className="number" data-label={t('opened')}>
                {wholeNumber(total.opened)}
              </td>
              <td className="number" data-label={t('finished')}>
                {wholeNumber(total.finished)}
              </td>
              <td className="number" data-label={t('rate')}>
                {total.responseRate == null ? '–' : percent(100 * total.responseRate)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
