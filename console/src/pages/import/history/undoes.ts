import type { ImportKind } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';

/** `1 submission no longer counts.` */
export function undoneSentence(kind: ImportKind, count: number): string {
  return t(`undo.done.${kind}`, { count });
}

/**
 * `12 contacts will be removed or put back. 3 others will stay.` For a large import, the counts cover only a
 * part.
 */
export function previewSentence(
  kind: ImportKind,
  { undone, left, isComplete }: { undone: number; left: readonly unknown[]; isComplete: boolean },
): string {
  const counted = t(`undo.will.${kind}`, { count: undone });
  const sentence = isComplete ? counted : t('undo.atLeast', { sentence: counted });
  return left.length === 0 ? sentence : t('undo.willStay', { sentence, count: left.length });
}
