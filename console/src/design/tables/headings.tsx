interface HeadingsProps {
  /** The column headings. They must be unique. */
  of: readonly string[];
  /** Heading of a last column of buttons, for screen readers only. */
  actions?: string;
}

/** The header row of a table. */
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
