import { Link } from 'wouter';
import { dayName, fromNow, wholeNumber } from '../../format/format.ts';
import type { SurveyLinkRowFragment } from '../../generated/graphql.ts';
import { LinkState } from './link-state.tsx';
import { roleInSentence } from '../../design/role-names.ts';
import { t } from './texts.ts';
import { Headings } from '../../design/tables/headings.tsx';

interface LinkTableProps {
  links: readonly SurveyLinkRowFragment[];
  /** The user wants the address of a link: of this one, or of another like it. */
  onWant: (link: SurveyLinkRowFragment) => void;
}

/** Who was asked when, and how far it has come. */
export function LinkTable({ links, onWant }: LinkTableProps) {
  return (
    <div className="table-frame">
      <table className="table table-cards link-table">
        <Headings
          of={[t('person'), t('account'), t('state'), t('created'), t('expires')]}
          actions={t('actions')}
        />
        <tbody>
          {links.map((link) => (
            <Row key={link.id} link={link} onWant={onWant} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ link, onWant }: { link: SurveyLinkRowFragment } & Pick<LinkTableProps, 'onWant'>) {
  const { account, respondent, state, createdAt, expiresAt } = link;
  return (
    <tr>
      <th scope="row">
        {respondent ? (
          <>
            {respondent.name ?? respondent.externalId}
            <div className="label">
              {respondent.role == null ? t('noRole') : roleInSentence(respondent.role)}
            </div>
          </>
        ) : (
          <span className="muted">{t('noLongerKnown')}</span>
        )}
      </th>
      <td>
        {account ? (
          <Link href={`/accounts/${encodeURIComponent(account.externalId)}`}>{account.name}</Link>
        ) : (
          <span className="muted">–</span>
        )}
      </td>
      <td>
        <LinkState state={state} />
        <div className="label">{since(link)}</div>
      </td>
      <td data-label={t('created')}>
        {dayName(createdAt)}
        <div className="label">{fromNow(createdAt)}</div>
      </td>
      <td data-label={t('expires')}>
        {dayName(expiresAt)}
        <div className="label">{fromNow(expiresAt)}</div>
      </td>
      <td>
        {state === 'ANSWERED' || !account || !respondent ? null : (
          <button type="button" className="button" onClick={() => onWant(link)}>
            {state === 'EXPIRED' ? t('makeAnother') : t('showLink')}
          </button>
        )}
      </td>
    </tr>
  );
}

/** When the state came about, and how often the answers were changed. */
function since({ state, openedAt, answeredAt, submissions }: SurveyLinkRowFragment): string {
  if (state === 'ANSWERED' && answeredAt != null) {
    const when = fromNow(answeredAt);
    return submissions > 1 ? t('changed', { when, times: wholeNumber(submissions - 1) }) : when;
  }
  if (openedAt == null) return state === 'EXPIRED' ? t('neverOpened') : '';
  const when = fromNow(openedAt);
  return state === 'EXPIRED' ? t('opened', { when }) : when;
}
