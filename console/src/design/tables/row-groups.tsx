import { type ReactNode, useLayoutEffect, useRef } from 'react';

const GROUP = 20;
/** About how high a row is, px, before it was shown. */
const ROW_PX = 72;

/** How high groups were when they were shown last, px: Back finds its place before they are shown again. */
const heights = new Map<string, number>();

interface RowGroupsProps<Row> {
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  show: (row: Row) => ReactNode;
}

/** The rows of a long table, in groups that are not drawn while they are out of sight (table.css, `.table-long`). */
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
  /** The same for the same rows. */
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
