import { Link } from 'wouter';
import { dayName, fromNow } from '../../format/format.ts';
import type { SurveyLinkRowFragment } from '../../generated/graphql.ts';
import { LinkState } from './link-state.tsx';

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
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Account</th>
            <th scope="col">State</th>
            <th scope="col">Created</th>
            <th scope="col">Expires</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
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
            <div className="label">{respondent.role?.toLowerCase() ?? 'role not known'}</div>
          </>
        ) : (
          <span className="muted">No longer known</span>
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
      <td data-label="Created">
        {dayName(createdAt)}
        <div className="label">{fromNow(createdAt)}</div>
      </td>
      <td data-label="Expires">
        {dayName(expiresAt)}
        <div className="label">{fromNow(expiresAt)}</div>
      </td>
      <td>
        {state === 'ANSWERED' || !account || !respondent ? null : (
          <button type="button" className="button" onClick={() => onWant(link)}>
            {state === 'EXPIRED' ? 'Make another' : 'Show the link'}
          </button>
        )}
      </td>
    </tr>
  );
}

/** When the state came about, and how often the answers were changed. */
function since({ state, openedAt, answeredAt, submissions }: SurveyLinkRowFragment): string {
  if (state === 'ANSWERED' && answeredAt != null) {
    return `${fromNow(answeredAt)}${submissions > 1 ? `, changed ${submissions - 1} ×` : ''}`;
  }
  if (openedAt == null) return state === 'EXPIRED' ? 'never opened' : '';
  return `${state === 'EXPIRED' ? 'opened ' : ''}${fromNow(openedAt)}`;
}
