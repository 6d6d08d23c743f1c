import { t } from './texts.ts';

/** What to improve in the wording of steps; nothing is refused because of it. */
export function Hints({ hints }: { hints: readonly string[] }) {
  return (
    <ul className="card hints" aria-label={t('hints')}>
      {hints.map((hint) => (
        <li key={hint}>
          <span aria-hidden="true">◆</span> {hint}
        </li>
      ))}
    </ul>
  );
}
