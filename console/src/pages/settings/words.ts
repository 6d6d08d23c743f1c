import { BY_RISK } from '../../design/bands/band-words.ts';
import { percent, wholeNumber } from '../../format/format.ts';
import type { MovedAccountFragment } from '../../generated/graphql.ts';
import type { Preview } from './effect/preview.ts';
import { t } from './texts.ts';

/** The ways in which an account can change, in display order. */
const MOVES = ['up', 'down', 'toUnknown', 'fromUnknown', 'threatOnly'] as const;

function moveOf({ before, after }: MovedAccountFragment): (typeof MOVES)[number] {
  if (before.band === after.band) return 'threatOnly';
  if (after.band === 'UNKNOWN') return 'toUnknown';
  if (before.band === 'UNKNOWN') return 'fromUnknown';
  return BY_RISK.indexOf(after.band) > BY_RISK.indexOf(before.band) ? 'up' : 'down';
}

/** `12 accounts change: 9 up, 3 down`, or approximate numbers for an estimate. */
export function movesSentence({ moved, of, total, isExact }: Preview): string {
  const scale = isExact || of === 0 ? 1 : total / of;
  const about = (count: number) => Math.round(count * scale);
  if (moved.length === 0) {
    return isExact ? t('noneMoves') : t('noneOfMoves', { of: wholeNumber(of) });
  }
  const parts = MOVES.flatMap((move) => {
    const count = moved.filter((account) => moveOf(account) === move).length;
    return count === 0 ? [] : [t(`moveParts.${move}`, { count: wholeNumber(about(count)) })];
  });
  return t(isExact ? 'moves' : 'movesAbout', {
    accounts: about(moved.length),
    moves: parts.join(', '),
  });
}

/** The basis of an estimate, and the progress of counting. */
export function basisSentence({ of, counted: done, total, isExact, unreadable }: Preview): string {
  const basis = isExact
    ? t('ofAll', { accounts: of })
    : t('estimated', {
        of: wholeNumber(of),
        total: wholeNumber(total),
        done: wholeNumber(done),
      });
  return unreadable === 0 ? basis : `${basis} ${t('leftOut', { accounts: unreadable })}`;
}

/** `12 of 30`, with the percentage. */
export function kOfN({ count, of }: { count: number; of: number }): string {
  if (of === 0) return '–';
  return t('share', {
    count: wholeNumber(count),
    of: wholeNumber(of),
    percent: percent((100 * count) / of),
  });
}
