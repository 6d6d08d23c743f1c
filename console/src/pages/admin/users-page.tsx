import { useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { Page } from '../../design/page.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { type UserRowFragment, UsersDocument } from '../../generated/graphql.ts';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { Pager } from '../../shell/pager.tsx';
import { AdminNav } from './admin-nav.tsx';
import { t } from './texts.ts';
import { UserDialog } from './user-dialog.tsx';
import { UserTable } from './user-table.tsx';

const PAGE = 100;

type Open = { user: UserRowFragment | null } | null;

/** Who may sign in, and with which roles. */
export default function UsersPage() {
  const params = useQueryParams();
  const [open, setOpen] = useState<Open>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: UsersDocument,
    variables: { after: params.one('after') },
    requestPolicy: 'cache-and-network',
  });
  const users = data?.users?.nodes ?? [];
  const again = () => ask({ requestPolicy: 'network-only' });
  const problem = problemOf(error, data?.users != null);
  return (
    <Page
      name={t('users')}
      heading={t('usersHeading', { count: users.length })}
      actions={
        problem ? undefined : (
          <button
            type="button"
            className="button button-primary"
            onClick={() => setOpen({ user: null })}
          >
            {t('invite')}
          </button>
        )
      }
    >
      <AdminNav />
      <p className="muted">{t('usersAbout')}</p>
      {users.some(({ hasSignedIn }) => hasSignedIn == null) ? (
        <p className="muted">{t('usersLocal')}</p>
      ) : null}
      {problem ? <ProblemNotice problem={problem} retry={again} /> : null}
      {fetching && !data ? <Skeleton what={t('usersWhat')} rows={3} /> : null}
      {data?.users && users.length === 0 ? (
        <Empty title={t('noUsers')}>{t('noUsersHint')}</Empty>
      ) : null}
      {users.length > 0 ? (
        <UserTable
          users={users}
          isWhole={data?.users?.pageInfo.hasNextPage !== true && params.one('after') === null}
          onEdit={(user) => setOpen({ user })}
          onChanged={again}
        />
      ) : null}
      <Pager params={params} pageInfo={data?.users?.pageInfo} size={PAGE} first="first" />
      {open ? <UserDialog user={open.user} onSaved={again} onClose={() => setOpen(null)} /> : null}
    </Page>
  );
}
