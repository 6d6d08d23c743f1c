import './facts.css';
import { useMemo } from 'react';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { ColumnMenu, keepColumns, useKeptColumns } from '../tables/column-menu.tsx';
import { type AccountWithFacts, factName, factsOf, factValue, isFact } from './facts.ts';

const KEPT_AT = { name: 'columns', place: 'foothold.columns' };

/** The optional columns that the user chose. */
export function useFactColumns(params: QueryParams): readonly string[] {
  const chosen = useKeptColumns(params, KEPT_AT);
  return useMemo(() => chosen.filter(isFact), [chosen]);
}

interface ColumnChoiceProps {
  params: QueryParams;
  chosen: readonly string[];
  /** The listed accounts. A fact can be chosen if any of them has it. */
  accounts: readonly AccountWithFacts[];
}

/** Menu to choose which account facts are shown as columns. */
export function ColumnChoice({ params, chosen, accounts }: ColumnChoiceProps) {
  const facts = [...new Set([...factsOf(accounts), ...chosen])];
  if (facts.length === 0) return null;
  const toggle = (fact: string) => {
    const next = chosen.includes(fact) ? chosen.filter((each) => each !== fact) : [...chosen, fact];
    keepColumns(params, KEPT_AT, next);
  };
  return (
    <ColumnMenu
      columns={facts.map((fact) => ({ id: fact, name: factName(fact) }))}
      isShown={(fact) => chosen.includes(fact)}
      onToggle={toggle}
    />
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
