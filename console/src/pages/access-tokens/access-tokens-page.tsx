import { useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { Page } from '../../design/page.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { dayName } from '../../format/format.ts';
import { AccessTokensDocument, type AccessTokenRowFragment } from '../../generated/graphql.ts';
import { Day } from '../../lists/table/day.tsx';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { CreateTokenDialog } from './create-token-dialog.tsx';
import { RevokeTokenDialog } from './revoke-token-dialog.tsx';
import { t } from './texts.ts';

/** The user's own access tokens, with which scripts and tools call the API on the user's behalf. */
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
      {fetching && !data ? <Skeleton what={t('what')} rows={3} /> : null}
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
    <ListTable
      caption={t('name')}
      columns={columnsFor(onRevoke)}
      rows={tokens}
      keyOf={({ id }) => id}
    />
  );
}

const columnsFor = (onRevoke: TokenTableProps['onRevoke']): Column<AccessTokenRowFragment>[] => [
  { id: 'name', name: t('tokenName'), isHead: true, sortBy: nameOf, show: nameOf },
  { id: 'mayDo', name: t('mayDo'), sortBy: rolesOf, show: rolesOf },
  {
    id: 'created',
    name: t('created'),
    first: 'DESC',
    sortBy: ({ createdAt }) => createdAt,
    show: ({ createdAt }) => dayName(createdAt),
  },
  {
    id: 'expires',
    name: t('expires'),
    sortBy: ({ expiresAt }) => expiresAt,
    show: ({ expiresAt }) => <Day of={expiresAt} />,
  },
  {
    id: 'lastUsed',
    name: t('lastUsed'),
    first: 'DESC',
    sortBy: ({ lastUsedOn }) => lastUsedOn ?? undefined,
    show: ({ lastUsedOn }) => (lastUsedOn == null ? t('neverUsed') : dayName(lastUsedOn)),
  },
  {
    id: 'actions',
    name: t('actions'),
    isUnnamed: true,
    show: (token) => (
      <button
        type="button"
        className="button"
        aria-label={t('revokeThis', { name: token.name })}
        onClick={() => onRevoke(token)}
      >
        {t('revoke')}
      </button>
    ),
  },
];

function nameOf({ name }: AccessTokenRowFragment): string {
  return name;
}

function rolesOf({ roles }: AccessTokenRowFragment): string {
  return roles.map((role) => t(`roles.${role}`)).join('; ');
}
