import { t } from '../texts.ts';
import type { Left } from './run-undo.ts';

const SHOWN = 50;

/** The records that an undo left in place, with the reasons. */
export function LeftByUndo({ left }: { left: readonly Left[] }) {
  if (left.length === 0) return null;
  return (
    <>
      <p>{t('undo.left')}</p>
      <ul className="stack-small">
        {left.slice(0, SHOWN).map(({ name, reason }, index) => (
          <li key={index}>{t('undo.leftOne', { name, why: t(`undo.reasons.${reason}`) })}</li>
        ))}
      </ul>
      {left.length > SHOWN ? <p>{t('undo.andOthers', { count: left.length - SHOWN })}</p> : null}
    </>
  );
}
