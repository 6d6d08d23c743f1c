import type { RiskBand } from '../scoring/bands/band.ts';
import type { StepState } from '../scoring/answers/step-in-account.ts';
import { type Day, type Instant, startOfDay } from '../kernel/time.ts';

/** Maximum length of a snooze, in days from today. */
export const SNOOZE_DAYS = 365;

/** An account's band and the state of each answered step, by step key. */
export interface RiskSnapshot {
  band: RiskBand;
  states: Readonly<Record<string, StepState>>;
}

/** A user's decision to snooze an account's risk on one job. */
export interface Snooze {
  note: string | null;
  /** E-mail address or name of the assignee. */
  assignee: string | null;
  /** The user who snoozed it, as named by the token's issuer. */
  by: string;
  at: Instant;
  /** The snooze ends when this day begins. */
  until: Day;
  /** The account's state when it was snoozed. Anything worse ends the snooze. */
  basis: RiskSnapshot;
}

/** What got worse: the band or, if the band did not, the worsened step with the greatest share. */
export type Worsening =
  | { kind: 'BAND'; from: RiskBand }
  | { kind: 'STEP'; stepKey: string; from: StepState; to: StepState };

/** A snooze as stored in an assessment. Leaves out the note, which is stored in one place only. */
export interface SnoozedRisk extends Pick<Snooze, 'assignee' | 'by' | 'at' | 'until'> {
  /** What ends the snooze before its day. Null if nothing has worsened. */
  worsening: Worsening | null;
}

/** The parts of an assessment that decide whether an account got worse. */
interface Assessed {
  band: RiskBand;
  /** The answered steps by share, descending. */
  drivers: readonly { stepKey: string; state: StepState }[];
}

/** Why an account's snooze ended. */
export type SnoozeEnd = Worsening | { kind: 'SNOOZE' };

export function riskSnapshotOf({ band, drivers }: Assessed): RiskSnapshot {
  return {
    band,
    states: Object.fromEntries(drivers.map(({ stepKey, state }) => [stepKey, state])),
  };
}

/** Returns a snooze together with what has worsened since. */
export function snoozedRisk(snooze: Snooze | null, now: Assessed): SnoozedRisk | null {
  if (!snooze) return null;
  const { assignee, by, at, until, basis } = snooze;
  return { assignee, by, at, until, worsening: worseningSince(basis, now) };
}

/** Returns why the snooze has ended at `now`, or null while it lasts. */
export function snoozeEndReason({ until, worsening }: SnoozedRisk, now: Instant): SnoozeEnd | null {
  return worsening ?? (now >= startOfDay(until) ? { kind: 'SNOOZE' } : null);
}

/**
 * The day until which lists leave the account out. Null if it is not snoozed or the snooze has ended early.
 */
export function snoozedUntil(snooze: SnoozedRisk | null): Day | null {
  return snooze && snooze.worsening === null ? snooze.until : null;
}

/** True if an account is snoozed at `now`, given the day that lists store (`snoozedUntil`). */
export function isSnoozed(until: Day | null, now: Instant): boolean {
  return until !== null && now < startOfDay(until);
}

function worseningSince(basis: RiskSnapshot, { band, drivers }: Assessed): Worsening | null {
  if (isWorseBand(basis.band, band)) return { kind: 'BAND', from: basis.band };
  for (const { stepKey, state } of drivers) {
    const from = basis.states[stepKey] ?? 'UNKNOWN';
    if (isWorseState(from, state)) return { kind: 'STEP', stepKey, from, to: state };
  }
  return null;
}

/** A change to UNKNOWN is not a worsening, so expiring answers never end a snooze. */
function isWorseBand(from: RiskBand, to: RiskBand): boolean {
  return (to === 'HIGH' && from !== 'HIGH') || (to === 'MEDIUM' && from !== 'HIGH' && from !== to);
}

/** A step without earlier answers counts as worse only once it is DIFFICULT. */
function isWorseState(from: StepState, to: StepState): boolean {
  return (to === 'DIFFICULT' && from !== 'DIFFICULT') || (to === 'MIXED' && from === 'EASY');
}
