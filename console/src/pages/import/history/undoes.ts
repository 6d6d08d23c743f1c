import { counted } from '../../../format/format.ts';
import type { ImportKind } from '../../../generated/graphql.ts';

interface Undoing {
  what: string;
  noun: string;
  /** What becomes of one of them, and of several. */
  done: readonly [one: string, several: string];
  will: string;
}

/** What undoing an import of each kind does. */
export const UNDOES: Readonly<Record<ImportKind, Undoing>> = {
  ACCOUNTS: {
    what:
      'Accounts that it created are archived. Those with contacts, answers, outcomes or a later change stay, ' +
      'as do its changes to accounts that were there before.',
    noun: 'account',
    done: ['is archived', 'are archived'],
    will: 'will be archived',
  },
  CONTACTS: {
    what:
      'People that it brought are removed, and what it changed of others goes back. Those who have answered or ' +
      'were asked to since stay, as does what was changed since.',
    noun: 'contact',
    done: ['is removed or as before', 'are removed or as before'],
    will: 'will be removed or put back',
  },
  SUBMISSIONS: {
    what:
      'Its answers no longer count, also those that an earlier import of the same file brought under this name. ' +
      'Accounts that it made stay.',
    noun: 'submission',
    done: ['no longer counts', 'no longer count'],
    will: 'will no longer count',
  },
  OUTCOMES: {
    what: 'Its outcomes no longer count. Those that were recorded before or corrected since stay as they are.',
    noun: 'outcome',
    done: ['no longer counts', 'no longer count'],
    will: 'will no longer count',
  },
  MARKET_BENCHMARKS: {
    what: 'The figures from before are put back. Steps whose figure was changed since stay as they are.',
    noun: 'figure',
    done: ['is put back or removed', 'are put back or removed'],
    will: 'will be put back or removed',
  },
  SOLUTION_RATINGS: {
    what:
      'The ratings from before are put back, and competitors that it added are removed. Ratings that were ' +
      'changed since stay as they are.',
    noun: 'rating',
    done: ['is put back or removed', 'are put back or removed'],
    will: 'will be put back or removed',
  },
};

/** `1 submission no longer counts`. */
export function undoneSentence(kind: ImportKind, count: number): string {
  const { noun, done } = UNDOES[kind];
  return `${counted(count, noun)} ${done[count === 1 ? 0 : 1]}.`;
}

/** `12 contacts will be removed or put back. 3 stay.` Of a great import only a part is counted. */
export function previewSentence(
  kind: ImportKind,
  { undone, left, isComplete }: { undone: number; left: readonly unknown[]; isComplete: boolean },
): string {
  const { noun, will } = UNDOES[kind];
  const atLeast = isComplete ? '' : 'At least ';
  const stays = left.length === 0 ? '' : ` ${counted(left.length, 'other')} will stay.`;
  return `${atLeast}${counted(undone, noun)} ${will}.${stays}`;
}
