import { counted } from '../../../format/format.ts';
import type { ImportLeftReason, UndoImportMutation } from '../../../generated/graphql.ts';

export type Left = NonNullable<UndoImportMutation['importUndo']>['left'][number];

const REASONS: Readonly<Record<ImportLeftReason, string>> = {
  CHANGED_SINCE: 'changed since',
  HAS_PEOPLE: 'has contacts or answers',
  HAS_OUTCOMES: 'has outcomes',
  IN_USE: 'has answered or was asked to',
};
const SHOWN = 50;

/** What stays of an import that was undone, and why. */
export function LeftByUndo({ left }: { left: readonly Left[] }) {
  if (left.length === 0) return null;
  return (
    <>
      <p>Left as it is:</p>
      <ul className="stack-small">
        {left.slice(0, SHOWN).map(({ name, reason }, index) => (
          <li key={index}>
            {name}: {REASONS[reason]}
          </li>
        ))}
      </ul>
      {left.length > SHOWN ? <p>and {counted(left.length - SHOWN, 'other')}</p> : null}
    </>
  );
}
