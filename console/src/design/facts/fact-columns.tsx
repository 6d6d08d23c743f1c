import './facts.css';
import { useMemo } from 'react';
import type { QueryParams } from '../../shell/address/query-params.ts';
import type { Column } from '../tables/column.tsx';
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

/** The chosen facts as columns of a list. */
export function factColumns<Row>(
  facts: readonly string[],
  accountOf: (row: Row) => AccountWithFacts,
): readonly Column<Row>[] {
  return facts.map((fact) => ({
    id: fact,
    name: factName(fact),
    className: 'fact-cell',
    show: (row) => factValue(accountOf(row), fact) ?? <span className="muted">–</span>,
  }));
}
