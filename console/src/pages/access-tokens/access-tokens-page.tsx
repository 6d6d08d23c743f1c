import { useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { Page } from '../../design/page.tsx';
import { Empty, Loading, ProblemNotice } from '../../design/states.tsx';
import { counted, dayName, fromNow } from '../../format/format.ts';
import { AccessTokensDocument, type AccessTokenRowFragment } from '../../generated/graphql.ts';
import { CreateTokenDialog } from './create-token-dialog.tsx';
import { RevokeTokenDialog } from './revoke-token-dialog.tsx';
import { TOKEN_ROLE_NAMES } from './token-roles.ts';

/** The user's own access tokens: what scripts and tools call the API with in their name. */
export default function AccessTokensPage() {
  const [isCreating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<AccessTokenRowFragment | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({ query: AccessTokensDocument });
  const tokens = data?.accessTokens ?? [];
  const problem = problemOf(error, data?.accessTokens != null);
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  const create = (
    <button type="button" className="button button-primary" onClick={() => setCreating(true)}>
      Create a token
    </button>
  );
  const heading =
    tokens.length === 0
      ? 'You have no access tokens'
      : `You have ${counted(tokens.length, 'access token')}`;
  return (
    <Page name="Access tokens" heading={heading} actions={problem ? undefined : create}>
      <p className="muted">
        A script or a tool calls the API in your name with a token. It does at most what you may do,
        and ends with your access.
      </p>
      {problem ? <ProblemNotice problem={problem} retry={askAgain} /> : null}
      {fetching && !data ? <Loading what="access tokens" rows={3} /> : null}
      {data && tokens.length === 0 && !problem ? (
        <Empty title="Nothing here yet">Create a token for each script or tool.</Empty>
      ) : null}
      {tokens.length > 0 ? <TokenTable tokens={tokens} onRevoke={setRevoking} /> : null}
      {isCreating ? (
        <CreateTokenDialog onClose={() => setCreating(false)} onCreated={askAgain} />
      ) : null}
      {revoking ? (
        <RevokeTokenDialog
          token={revoking}
          onClose={() => setRevoking(null)}
          onRevoked={askAgain}
        />
      ) : null}
    </Page>
  );
}

interface TokenTableProps {
  tokens: readonly AccessTokenRowFragment[];
  onRevoke: (token: AccessTokenRowFragment) => void;
}

function TokenTable({ tokens, onRevoke }: TokenTableProps) {
  return (
    <div className="table-frame">
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">May do</th>
            <th scope="col">Created</th>
            <th scope="col">Expires</th>
            <th scope="col">Last used</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">{token.name}</th>
              <td data-label="May do">
                {token.roles.map((role) => TOKEN_ROLE_NAMES[role]).join('; ')}
              </td>
              <td data-label="Created">{dayName(token.createdAt)}</td>
              <td data-label="Expires">
                {dayName(token.expiresAt)}
                <div className="label">{fromNow(token.expiresAt)}</div>
              </td>
              <td data-label="Last used">
                {token.lastUsedOn == null ? 'Never' : dayName(token.lastUsedOn)}
              </td>
              <td>
                <button
                  type="button"
                  className="button"
                  aria-label={`Revoke ${token.name}`}
                  onClick={() => onRevoke(token)}
                >
                  Revoke
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
