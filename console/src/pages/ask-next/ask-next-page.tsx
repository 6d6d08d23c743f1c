import './ask-next.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { Owner } from '../../design/owner.tsx';
import { Page } from '../../design/page.tsx';
import { Empty, Loading, ProblemNotice } from '../../design/states.tsx';
import { compactMoney, dayName, fromNow, wholeNumber } from '../../format/format.ts';
import { AskNextDocument, type AskNextRowFragment } from '../../generated/graphql.ts';
import { useAddress } from '../../shell/address/address.ts';
import { useSurroundings } from '../../shell/surroundings.ts';
import { SendDialog } from '../campaigns/send-dialog.tsx';
import { t as sending } from '../campaigns/texts.ts';
import { AskViews } from './ask-views.tsx';
import { LinksDialog } from './links-dialog.tsx';
import { t } from './texts.ts';

const PAGE = 50;

/** Whom to survey before the renewal, and why. */
export default function AskNextPage() {
  const { job } = useSurroundings();
  const address = useAddress();
  const after = address.one('after');
  const [chosen, setChosen] = useState<AskNextRowFragment | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isSending, setSending] = useState(false);
  const [{ data, error, fetching }, ask] = useQuery({
    query: AskNextDocument,
    variables: { job, first: PAGE, after },
  });
  const rows = data?.askNext?.nodes ?? [];
  const problem = problemOf(error, data?.askNext != null);
  const { hasNextPage = false, endCursor = null } = data?.askNext?.pageInfo ?? {};
  return (
    <Page name={t('name')} heading={headline(rows.length, hasNextPage)} actions={<CopyLink />}>
      <AskViews />
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !data ? <Loading what={t('what')} /> : null}
      {data && rows.length === 0 && !problem ? (
        <Empty title={t('none')}>
          {t.rich('noneHint', { link: (text) => <Link href="/accounts">{text}</Link> })}
        </Empty>
      ) : null}
      {ticked.size > 0 ? (
        <div className="toolbar no-print">
          <span>{sending('selected', { count: ticked.size })}</span>
          <button type="button" className="button button-primary" onClick={() => setSending(true)}>
            {sending('send')}
          </button>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => setTicked(new Set())}
          >
            {sending('clear')}
          </button>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <AskNextTable rows={rows} onChoose={setChosen} ticked={ticked} onTick={setTicked} />
      ) : null}
      {hasNextPage ? (
        <button
          type="button"
          className="button no-print"
          onClick={() => address.set({ after: endCursor ?? null })}
        >
          {t('next', { count: wholeNumber(PAGE) })}
        </button>
      ) : null}
      {isSending ? (
        <SendDialog
          accounts={[...ticked].map((externalId) => ({ externalId }))}
          onClose={() => setSending(false)}
        />
      ) : null}
      {chosen ? <LinksDialog account={chosen.account} onClose={() => setChosen(null)} /> : null}
    </Page>
  );
}

function headline(count: number, hasMore: boolean): string {
  return t(hasMore && count > 0 ? 'headingMore' : 'heading', { count });
}

interface AskNextTableProps {
  rows: readonly AskNextRowFragment[];
  onChoose: (row: AskNextRowFragment) => void;
  /** External ids of accounts that are selected. */
  ticked: ReadonlySet<string>;
  onTick: (accounts: ReadonlySet<string>) => void;
}

function AskNextTable({ rows, ...props }: AskNextTableProps) {
  return (
    <div className="table-frame">
      <table className="table table-cards ask-next-table">
        <thead>
          <tr>
            <th scope="col">{t('account')}</th>
            <th scope="col">{t('renews')}</th>
            <th scope="col">{t('whyAsk')}</th>
            <th scope="col" className="number">
              {t('arr')}
            </th>
            <th scope="col">{t('owner')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('ask')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.account.id} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  onChoose,
  ticked,
  onTick,
}: { row: AskNextRowFragment } & Omit<AskNextTableProps, 'rows'>) {
  const { account, reasons } = row;
  const tick = () => {
    const next = new Set(ticked);
    if (!next.delete(account.externalId)) next.add(account.externalId);
    onTick(next);
  };
  return (
    <tr>
      <th scope="row">
        <input
          type="checkbox"
          aria-label={sending('select', { account: account.name })}
          checked={ticked.has(account.externalId)}
          onChange={tick}
        />{' '}
        <Link href={`/accounts/${encodeURIComponent(account.externalId)}`}>{account.name}</Link>
        <div className="label">{account.segment ?? t('noSegment')}</div>
      </th>
      <td data-label={t('renews')}>
        {account.renewalDate == null ? '–' : dayName(account.renewalDate)}
        <div className="label">
          {account.renewalDate == null ? '' : fromNow(account.renewalDate)}
        </div>
      </td>
      <td>{reasons.map((reason) => t(`reasons.${reason}`)).join(', ')}</td>
      <td className="number" data-label={t('arr')}>
        {account.arr ? compactMoney(account.arr) : '–'}
      </td>
      <td data-label={t('owner')}>
        <Owner email={account.ownerEmail} />
      </td>
      <td>
        <button type="button" className="button" onClick={() => onChoose(row)}>
          {t('makeLinks')}
        </button>
      </td>
    </tr>
  );
}
