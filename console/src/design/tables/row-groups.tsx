import { type ReactNode, useLayoutEffect, useRef } from 'react';

const GROUP = 20;
/** Estimated height of a row in px, used before it has been rendered. */
const ROW_PX = 72;

/**
 * Last known heights of groups in px, so that Back restores the scroll position before the groups are
 * rendered.
 */
const heights = new Map<string, number>();

interface RowGroupsProps<Row> {
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  show: (row: Row) => ReactNode;
}

/**
 * The rows of a long table, in groups that the browser skips rendering while off screen (table.css,
 * `.table-long`).
 */
export function RowGroups<Row>({ rows, keyOf, show }: RowGroupsProps<Row>) {
  const starts = Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, at) => at * GROUP);
  return starts.map((start) => {
    const group = rows.slice(start, start + GROUP);
    const name = `${group.length} from ${group.slice(0, 1).map(keyOf).join('')}`;
    return (
      <Group key={start} name={name} count={group.length}>
        {group.map(show)}
      </Group>
    );
  });
}

interface GroupProps {
  /** Identifies the group. Equal for the same rows. */
  name: string;
  count: number;
  children: ReactNode;
}

function Group({ name, count, children }: GroupProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    const shown = body.current;
    return () => {
      if (shown) heights.set(name, shown.offsetHeight);
    };
  }, [name]);
  const height = heights.get(name) ?? count * ROW_PX;
  return (
    <tbody ref={body} style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
      {children}
    </tbody>
  );
}
