/** What to improve in the wording of steps; nothing is refused because of it. */
export function Hints({ hints }: { hints: readonly string[] }) {
  return (
    <ul className="card hints" aria-label="Hints on the wording">
      {hints.map((hint) => (
        <li key={hint}>
          <span aria-hidden="true">◆</span> {hint}
        </li>
      ))}
    </ul>
  );
}
