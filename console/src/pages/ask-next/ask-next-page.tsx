import './ask-next.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/copy-button.tsx';
import { Owner } from '../../design/owner.tsx';
import { Page } from '../../design/page.tsx';
import { Empty, Loading, ProblemNotice } from '../../design/states.tsx';
import { compactMoney, counted, dayName, fromNow } from '../../format/format.ts';
import {
  AskNextDocument,
  type AskNextRowFragment,
  type AskReason,
} from '../../generated/graphql.ts';
import { useAddress } from '../../shell/address.ts';
import { useSurroundings } from '../../shell/surroundings.ts';
import { AskViews } from './ask-views.tsx';
import { LinksDialog } from './links-dialog.tsx';

const PAGE = 50;

const REASONS: Readonly<Record<AskReason, string>> = {
  NO_ANSWERS: 'no one has responded',
  TOO_FEW_STEPS: 'too few steps are answered',
  MISSING_BUYER: 'no response from the decision-maker',
  EXPIRES_BEFORE_RENEWAL: 'answers run out before the renewal',
};

/** Whom to survey before the renewal, and why. */
export default function AskNextPage() {
  const { job } = useSurroundings();
  const address = useAddress();
  const after = address.one('after');
  const [chosen, setChosen] = useState<AskNextRowFragment | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: AskNextDocument,
    variables: { job, first: PAGE, after },
  });
  const rows = data?.askNext?.nodes ?? [];
  const problem = problemOf(error, data?.askNext != null);
  const { hasNextPage = false, endCursor = null } = data?.askNext?.pageInfo ?? {};
  return (
    <Page name="Ask next" heading={headline(rows.length, hasNextPage)} actions={<CopyLink />}>
      <AskViews />
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !data ? <Loading what="accounts" /> : null}
      {data && rows.length === 0 && !problem ? (
        <Empty title="No one needs a survey now">
          Every account that renews within 120 days has current answers.{' '}
          <Link href="/accounts">See every account</Link>
        </Empty>
      ) : null}
      {rows.length > 0 ? <AskNextTable rows={rows} onChoose={setChosen} /> : null}
      {hasNextPage ? (
        <button
          type="button"
          className="button no-print"
          onClick={() => address.set({ after: endCursor ?? null })}
        >
          Next {PAGE}
        </button>
      ) : null}
      {chosen ? <LinksDialog account={chosen.account} onClose={() => setChosen(null)} /> : null}
    </Page>
  );
}

function headline(count: number, hasMore: boolean): string {
  if (count === 0) return 'Who to ask before the renewal';
  const accounts = counted(count, 'account');
  return `${hasMore ? `More than ${accounts}` : accounts} should be asked before the renewal`;
}

interface AskNextTableProps {
  rows: readonly AskNextRowFragment[];
  onChoose: (row: AskNextRowFragment) => void;
}

function AskNextTable({ rows, onChoose }: AskNextTableProps) {
  return (
    <div className="table-frame">
      <table className="table table-cards ask-next-table">
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col">Renews</th>
            <th scope="col">Why ask</th>
            <th scope="col" className="number">
              ARR
            </th>
            <th scope="col">Owner</th>
            <th scope="col">
              <span className="visually-hidden">Ask</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.account.id} row={row} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, onChoose }: { row: AskNextRowFragment } & Pick<AskNextTableProps, 'onChoose'>) {
  const { account, reasons } = row;
  return (
    <tr>
      <th scope="row">
        <Link href={`/accounts/${encodeURIComponent(account.externalId)}`}>{account.name}</Link>
        <div className="label">{account.segment ?? 'No segment'}</div>
      </th>
      <td data-label="Renews">
        {account.renewalDate == null ? '–' : dayName(account.renewalDate)}
        <div className="label">
          {account.renewalDate == null ? '' : fromNow(account.renewalDate)}
        </div>
      </td>
      <td>{reasons.map((reason) => REASONS[reason]).join(', ')}</td>
      <td className="number" data-label="ARR">
        {account.arr ? compactMoney(account.arr) : '–'}
      </td>
      <td data-label="Owner">
        <Owner email={account.ownerEmail} />
      </td>
      <td>
        <button type="button" className="button" onClick={() => onChoose(row)}>
          Make links
        </button>
      </td>
    </tr>
  );
}
