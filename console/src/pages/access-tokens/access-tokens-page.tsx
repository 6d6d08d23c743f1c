import { useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { Page } from '../../design/page.tsx';
import { Empty, Loading, ProblemNotice } from '../../design/states.tsx';
import { dayName, fromNow } from '../../format/format.ts';
import { AccessTokensDocument, type AccessTokenRowFragment } from '../../generated/graphql.ts';
import { CreateTokenDialog } from './create-token-dialog.tsx';
import { RevokeTokenDialog } from './revoke-token-dialog.tsx';
import { t } from './texts.ts';
import { Headings } from '../../design/tables/headings.tsx';

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
      {t('create')}
    </button>
  );
  return (
    <Page
      name={t('name')}
      heading={t('heading', { count: tokens.length })}
      actions={problem ? undefined : create}
    >
      <p className="muted">{t('about')}</p>
      {problem ? <ProblemNotice problem={problem} retry={askAgain} /> : null}
      {fetching && !data ? <Loading what={t('what')} rows={3} /> : null}
      {data && tokens.length === 0 && !problem ? (
        <Empty title={t('empty')}>{t('emptyHint')}</Empty>
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
        <Headings
          of={[t('tokenName'), t('mayDo'), t('created'), t('expires'), t('lastUsed')]}
          actions={t('actions')}
        />
        <tbody>
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">{token.name}</th>
              <td data-label={t('mayDo')}>
                {token.roles.map((role) => t(`roles.${role}`)).join('; ')}
              </td>
              <td data-label={t('created')}>{dayName(token.createdAt)}</td>
              <td data-label={t('expires')}>
                {dayName(token.expiresAt)}
                <div className="label">{fromNow(token.expiresAt)}</div>
              </td>
              <td data-label={t('lastUsed')}>
                {token.lastUsedOn == null ? t('neverUsed') : dayName(token.lastUsedOn)}
              </td>
              <td>
                <button
                  type="button"
                  className="button"
                  aria-label={t('revokeThis', { name: token.name })}
                  onClick={() => onRevoke(token)}
                >
                  {t('revoke')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
