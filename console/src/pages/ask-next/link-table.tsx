import { fromNow, wholeNumber } from '../../format/format.ts';
import type { SurveyLinkRowFragment } from '../../generated/graphql.ts';
import { Day } from '../../lists/table/day.tsx';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { AccountLink } from '../../shell/address/account-link.tsx';
import { LINK_STATES, LinkState } from './link-state.tsx';
import { roleInSentence } from '../../design/role-names.ts';
import { t } from './texts.ts';

interface LinkTableProps {
  links: readonly SurveyLinkRowFragment[];
  /** Whether all links are loaded. */
  isWhole: boolean;
  /** Called when the user wants the URL of this link or, if it has expired, of a new one like it. */
  onWant: (link: SurveyLinkRowFragment) => void;
}

/** Who was asked when, and the state of each link. */
export function LinkTable({ links, isWhole, onWant }: LinkTableProps) {
  return (
    <ListTable
      caption={t('linksName')}
      className="link-table"
      columns={columnsFor(onWant)}
      rows={links}
      keyOf={({ id }) => id}
      isWhole={isWhole}
    />
  );
}

const columnsFor = (onWant: LinkTableProps['onWant']): Column<SurveyLinkRowFragment>[] => [
  {
    id: 'person',
    name: t('person'),
    isHead: true,
    sortBy: ({ respondent }) => respondent?.name ?? respondent?.externalId,
    show: ({ respondent }) =>
      respondent ? (
        <>
          {respondent.name ?? respondent.externalId}
          <div className="label">
            {respondent.role == null ? t('noRole') : roleInSentence(respondent.role)}
          </div>
        </>
      ) : (
        <span className="muted">{t('noLongerKnown')}</span>
      ),
  },
  {
    id: 'account',
    name: t('account'),
    sortBy: ({ account }) => account?.name,
    show: ({ account }) =>
      account ? <AccountLink account={account} /> : <span className="muted">–</span>,
  },
  {
    id: 'state',
    name: t('state'),
    sortBy: ({ state }) => LINK_STATES.indexOf(state),
    show: (link) => (
      <>
        <LinkState state={link.state} />
        <div className="label">{since(link)}</div>
      </>
    ),
  },
  {
    id: 'created',
    name: t('created'),
    first: 'DESC',
    sortBy: ({ createdAt }) => createdAt,
    show: ({ createdAt }) => <Day of={createdAt} />,
  },
  {
    id: 'expires',
    name: t('expires'),
    sortBy: ({ expiresAt }) => expiresAt,
    show: ({ expiresAt }) => <Day of={expiresAt} />,
  },
  {
    id: 'actions',
    name: t('actions'),
    isUnnamed: true,
    show: (link) =>
      link.state === 'ANSWERED' || !link.account || !link.respondent ? null : (
        <button type="button" className="button" onClick={() => onWant(link)}>
          {link.state === 'EXPIRED' ? t('makeAnother') : t('showLink')}
        </button>
      ),
  },
];

/** When the link reached its state, and how often the answers were changed. */
function since({ state, openedAt, answeredAt, submissions }: SurveyLinkRowFragment): string {
  if (state === 'ANSWERED' && answeredAt != null) {
    const when = fromNow(answeredAt);
    return submissions > 1 ? t('changed', { when, times: wholeNumber(submissions - 1) }) : when;
  }
  if (openedAt == null) return state === 'EXPIRED' ? t('neverOpened') : '';
  const when = fromNow(openedAt);
  return state === 'EXPIRED' ? t('opened', { when }) : when;
}
