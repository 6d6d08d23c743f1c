import { type Column, ColumnCells, ColumnHeaders } from '../../design/tables/column.tsx';
import { ColumnMenu, keepColumns, useKeptColumns } from '../../design/tables/column-menu.tsx';
import { type PageKey, usePageKeys } from '../../design/tables/page-keys.ts';
import { rowKeys } from '../../design/tables/row-keys.ts';
import type { Ordering } from '../../design/tables/sort-header.tsx';
import { type SortField, useOrdered } from '../../design/tables/use-ordered.ts';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { SelectAllHeader, SelectCell } from '../bulk/select-cells.tsx';
import type { Selection } from '../bulk/use-selection.ts';

interface ListTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Whether all rows of the list are loaded. A single page of a longer list is not sorted. */
  isWhole?: boolean;
  /** Query parameter of the order. A page with several tables needs one for each. */
  sortName?: string;
  /**
   * The order on the server, for a list with more rows than are loaded: columns whose ids are its fields have
   * sortable headers. Null if none has.
   */
  ordering?: Ordering | null;
  isDense?: boolean;
  className?: string;
  /** Local storage key for the hidden columns, for a wide table. */
  columnsPlace?: string;
  /** Selection state and the name of each row, if rows can be selected. */
  selection?: Selection<Row>;
  nameOf?: (row: Row) => string;
}

const KEYS: readonly PageKey[] = ['move', 'open'];
const KEYS_WITH_SELECTION: readonly PageKey[] = [...KEYS, 'select'];

/**
 * A list as a table. Headers sort if all rows are loaded, with the order kept in the URL. Rows support the
 * keyboard, and become cards on a phone.
 */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { caption, keyOf, isDense = false, className, selection, nameOf } = props;
  const { isWhole = true, sortName = 'sort', columnsPlace } = props;
  const { columns, menu } = useShownColumns(props.columns, columnsPlace);
  const isOrderedHere = isWhole && props.ordering === undefined;
  const ordered = useOrdered(props.rows, fieldsOf(props.columns), isOrderedHere ? sortName : null);
  const { rows } = ordered;
  const ordering = props.ordering ?? ordered.ordering;
  usePageKeys(selection ? KEYS_WITH_SELECTION : KEYS);
  const classes = ['table table-rows table-cards', isDense ? 'table-dense' : '', className ?? ''];
  const table = (
    <div className="table-frame">
      <table className={classes.join(' ').trim()}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {selection ? <SelectAllHeader rows={rows} selection={selection} /> : null}
            <ColumnHeaders columns={columns} ordering={ordering} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const toggle = (isRange: boolean) => selection?.toggle(row, isRange);
            return (
              <tr
                key={keyOf(row)}
                {...rowKeys(selection ? { onSelect: toggle } : {})}
                // Roving tabindex: Tab reaches one row, arrow keys move on from there.
                tabIndex={at === 0 ? 0 : -1}
                data-selected={selection?.has(row) === true || undefined}
              >
                {selection ? (
                  <SelectCell
                    name={nameOf?.(row) ?? keyOf(row)}
                    isSelected={selection.has(row)}
                    onToggle={toggle}
                  />
                ) : null}
                <ColumnCells columns={columns} row={row} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
  if (menu === null) return table;
  return (
    <div className="table-with-menu">
      {menu}
      {table}
    </div>
  );
}

/** The visible columns, and the menu for hiding columns if the table has one. */
function useShownColumns<Row>(columns: readonly Column<Row>[], place: string | undefined) {
  const params = useQueryParams();
  const keptAt = { name: 'hide', place: `foothold.hide.${place ?? ''}` };
  const hidden = useKeptColumns(params, keptAt);
  if (place === undefined) return { columns, menu: null };
  const toggle = (id: string) => {
    const next = hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id];
    keepColumns(params, keptAt, next);
  };
  const canHide = ({ isHead, isUnnamed }: Column<Row>) => !isHead && !isUnnamed;
  return {
    columns: columns.filter((column) => !canHide(column) || !hidden.includes(column.id)),
    menu: (
      <ColumnMenu
        columns={columns.filter(canHide)}
        isShown={(id) => !hidden.includes(id)}
        onToggle={toggle}
      />
    ),
  };
}

function fieldsOf<Row>(columns: readonly Column<Row>[]): ReadonlyMap<string, SortField<Row>> {
  return new Map(
    columns.flatMap(({ id, sortBy, isNumber, first = isNumber ? 'DESC' : 'ASC' }) =>
      sortBy ? [[id, { first, valueOf: sortBy }] as const] : [],
    ),
  );
}
