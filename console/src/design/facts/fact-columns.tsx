import './facts.css';
import { useEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Address } from '../../shell/address/address.ts';
import { t } from '../texts.ts';
import { type AccountWithFacts, factName, factsOf, factValue, isFact } from './facts.ts';

const PLACE = 'foothold.columns';

/**
 * The columns that were chosen beside the usual ones: those of the address, so that a link shows the same; else
 * those that were chosen last on this device.
 */
export function useFactColumns(address: Address): readonly string[] {
  const [path, navigate] = useLocation();
  const search = useSearch();
  // A view says which columns it has, or is about to: there are none to fill in.
  const isSaid = address.one('columns') !== null || address.one('view') !== null;
  const kept = isSaid ? '' : (localStorage.getItem(PLACE) ?? '');
  useEffect(() => {
    if (kept === '') return;
    const said = new URLSearchParams(search);
    said.set('columns', kept);
    navigate(`${path}?${said.toString()}`, { replace: true });
  }, [kept, path, search, navigate]);
  const said = address.many('columns').join(',');
  // The same list while it says the same: rows are drawn again where something changes alone.
  return useMemo(() => said.split(',').filter(isFact), [said]);
}

interface ColumnChoiceProps {
  address: Address;
  chosen: readonly string[];
  /** The accounts that are listed: what some of them have can be chosen. */
  accounts: readonly AccountWithFacts[];
}

/** Chooses which facts of accounts have a column. */
export function ColumnChoice({ address, chosen, accounts }: ColumnChoiceProps) {
  const facts = [...new Set([...factsOf(accounts), ...chosen])];
  if (facts.length === 0) return null;
  const toggle = (fact: string) => {
    const next = chosen.includes(fact) ? chosen.filter((each) => each !== fact) : [...chosen, fact];
    localStorage.setItem(PLACE, next.join(','));
    address.set({ columns: next });
  };
  return (
    <details className="column-choice no-print">
      <summary className="button">{t('columns')}</summary>
      <div className="floating" role="group" aria-label={t('columns')}>
        {facts.map((fact) => (
          <label key={fact}>
            <input type="checkbox" checked={chosen.includes(fact)} onChange={() => toggle(fact)} />{' '}
            {factName(fact)}
          </label>
        ))}
      </div>
    </details>
  );
}

/** The headers of the chosen columns. */
export function FactHeaders({ columns }: { columns: readonly string[] }) {
  return columns.map((fact) => (
    <th key={fact} scope="col">
      {factName(fact)}
    </th>
  ));
}

/** The cells of the chosen columns. */
export function FactCells({
  columns,
  account,
}: {
  columns: readonly string[];
  account: AccountWithFacts;
}) {
  return columns.map((fact) => (
    <td key={fact} className="fact-cell" data-label={factName(fact)}>
      {factValue(account, fact) ?? <span className="muted">–</span>}
    </td>
  ));
}
