import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { Band } from '../../design/band.tsx';
import { Owner } from '../../design/owner.tsx';
import { Page } from '../../design/page.tsx';
import { rowKeys } from '../../design/row-keys.ts';
import { Empty, Loading, ProblemNotice } from '../../design/states.tsx';
import { compactMoney, dayName, points, wholeNumber } from '../../format/format.ts';
import { AccountsDocument, type AccountsQuery } from '../../generated/graphql.ts';
import { useAddress } from '../../shell/address.ts';
import { hasWord } from '../../shell/has-word.ts';
import { Pager } from '../../shell/pager.tsx';
import { useSurroundings } from '../../shell/surroundings.ts';
import { t } from './texts.ts';

const PAGE = 50;

type Account = NonNullable<NonNullable<AccountsQuery['accounts']>['nodes']>[number];

/** Every account by name, those who never answered and those who left included. */
export default function AccountsPage() {
  const { job } = useSurroundings();
  const address = useAddress();
  const [text, setText] = useState('');
  const searched = useDeferredValue(text.trim());
  const query = hasWord(searched) ? searched : null;
  const after = address.one('after');
  const [{ data, error, fetching }, ask] = useQuery({
    query: AccountsDocument,
    variables: { query, job, first: PAGE, after },
  });
  const problem = problemOf(error, data?.accounts != null);
  const rows = data?.accounts?.nodes ?? [];
  return (
    <Page name={t('name')} heading={t('heading')}>
      <label className="field-row no-print">
        <span>{t('search')}</span>
        <input
          className="field accounts-search"
          type="search"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            if (after !== null) address.set({ after: null });
          }}
        />
      </label>
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && rows.length === 0 ? <Loading what={t('what')} /> : null}
      {rows.length > 0 ? <AccountTable rows={rows} /> : null}
      {data && rows.length === 0 && !problem ? (
        <Empty title={query === null ? t('none') : t('noneFound')}>
          {query === null
            ? t.rich('import', { link: (text) => <Link href="/import">{text}</Link> })
            : null}
        </Empty>
      ) : null}
      <Pager address={address} pageInfo={data?.accounts?.pageInfo} size={PAGE} first="first" />
    </Page>
  );
}

function AccountTable({ rows }: { rows: readonly Account[] }) {
  return (
    <div className="table-frame">
      <table className="table table-dense table-rows">
        <thead>
          <tr>
            <th scope="col">{t('account')}</th>
            <th scope="col">{t('segment')}</th>
            <th scope="col">{t('risk')}</th>
            <th scope="col" className="number">
              {t('responded')}
            </th>
            <th scope="col" className="number">
              {t('arr')}
            </th>
            <th scope="col">{t('renews')}</th>
            <th scope="col">{t('owner')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((account) => (
            <Row key={account.id} account={account} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ account }: { account: Account }) {
  const { externalId, name, segment, risk, arr, renewalDate, ownerEmail } = account;
  const address = `/accounts/${encodeURIComponent(externalId)}`;
  return (
    <tr {...rowKeys()}>
      <th scope="row">
        <Link href={address} className="row-link" title={name}>
          {name}
        </Link>
      </th>
      <td>{segment ?? <span className="muted">–</span>}</td>
      <td>
        {risk?.isChurned ? (
          <span className="badge">{t('hasLeft')}</span>
        ) : (
          <>
            <Band band={risk?.band ?? 'UNKNOWN'} /> {risk?.score == null ? '' : points(risk.score)}
          </>
        )}
      </td>
      <td className="number">
        {risk ? (
          t('share', {
            count: wholeNumber(risk.respondentCount),
            of: wholeNumber(risk.contactCount),
          })
        ) : (
          <span className="muted">–</span>
        )}
      </td>
      <td className="number">{arr ? compactMoney(arr) : <span className="muted">–</span>}</td>
      <td>{renewalDate == null ? <span className="muted">–</span> : dayName(renewalDate)}</td>
      <td>
        <Owner email={ownerEmail} />
      </td>
    </tr>
  );
}
