import { t } from './texts.ts';

/** Suggestions for the wording of steps. They do not prevent saving. */
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
