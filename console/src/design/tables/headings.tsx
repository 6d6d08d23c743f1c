interface HeadingsProps {
  /** The columns' headings, each another text. */
  of: readonly string[];
  /** Read aloud alone: the heading of a last column of buttons. */
  actions?: string;
}

/** The row of headings of a table. */
export function Headings({ of, actions }: HeadingsProps) {
  return (
    <thead>
      <tr>
        {of.map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
        {actions === undefined ? null : (
          <th scope="col">
            <span className="visually-hidden">{actions}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}
