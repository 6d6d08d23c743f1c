import { counted, percent, wholeNumber } from '../../format/format.ts';
import type { MovedAccountFragment, RiskBand } from '../../generated/graphql.ts';
import type { Preview } from './preview.ts';

/** Bands from the least risk to the greatest. */
export const BY_RISK: readonly RiskBand[] = ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH'];

/** Ways in which an account can be shown differently, in the order in which they are told. */
const MOVES = [
  'up',
  'down',
  'become unknown',
  'no longer unknown',
  'change competitor threat only',
] as const;

function moveOf({ before, after }: MovedAccountFragment): (typeof MOVES)[number] {
  if (before.band === after.band) return 'change competitor threat only';
  if (after.band === 'UNKNOWN') return 'become unknown';
  if (before.band === 'UNKNOWN') return 'no longer unknown';
  return BY_RISK.indexOf(after.band) > BY_RISK.indexOf(before.band) ? 'up' : 'down';
}

/** "12 accounts change: 9 up, 3 down", or about as many where it is an estimate. */
export function movesSentence({ moved, of, total, isExact }: Preview): string {
  const scale = isExact || of === 0 ? 1 : total / of;
  const about = (count: number) => wholeNumber(Math.round(count * scale));
  const roughly = isExact ? '' : 'About ';
  if (moved.length === 0) {
    return isExact ? 'No account changes band' : `No account of ${wholeNumber(of)} changes band`;
  }
  const parts = MOVES.flatMap((move) => {
    const count = moved.filter((account) => moveOf(account) === move).length;
    return count === 0 ? [] : [`${about(count)} ${move}`];
  });
  const accounts = Math.round(moved.length * scale);
  return `${roughly}${counted(accounts, 'account')} ${accounts === 1 ? 'changes' : 'change'}: ${parts.join(', ')}`;
}

/** What an estimate stands on, and how far counting is. */
export function basisSentence({ of, counted: done, total, isExact, unreadable }: Preview): string {
  const leftOut =
    unreadable === 0 ? '' : ` ${counted(unreadable, 'account')} could not be read and is left out.`;
  if (isExact) return `Of all ${counted(of, 'account')}.${leftOut}`;
  return `Estimated from ${wholeNumber(of)} of ${wholeNumber(total)} accounts. Counting all: ${wholeNumber(done)} done.${leftOut}`;
}

/** `12 of 30`, with the share. */
export function kOfN({ count, of }: { count: number; of: number }): string {
  return of === 0 ? '–' : `${count} of ${of} (${percent((100 * count) / of)})`;
}
