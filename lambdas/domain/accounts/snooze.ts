import type { RiskBand } from '../scoring/bands/risk-band.ts';
import type { StepState } from '../scoring/answers/step-in-account.ts';
import { type Day, type Instant, startOfDay } from '../kernel/time.ts';

/** Days, from today, within which a snooze has to end. */
export const SNOOZE_DAYS = 365;

/** How an account stood: its band, and the state of each answered step by step key. */
export interface Standing {
  band: RiskBand;
  states: Readonly<Record<string, StepState>>;
}

/** A user's decision to snooze an account's risk on one job. */
export interface Snooze {
  note: string | null;
  /** E-mail address or name of the colleague who looks after it. */
  assignee: string | null;
  /** Who decided, by their name at the token's issuer. */
  by: string;
  at: Instant;
  /** The account is snoozed until this day begins. */
  until: Day;
  /** How the account stood when it was snoozed: what is worse than this brings it back. */
  basis: Standing;
}

/** What of an account has become worse: its band, or else the step with the greatest share. */
export type Worsening =
  | { kind: 'BAND'; from: RiskBand }
  | { kind: 'STEP'; stepKey: string; from: StepState; to: StepState };

/** An snooze as an assessment tells of it: without the note, which stays in one place. */
export interface SnoozedRisk extends Pick<Snooze, 'assignee' | 'by' | 'at' | 'until'> {
  /** What brings the account back before the day; null: nothing so far. */
  worsening: Worsening | null;
}

/** What of an assessment decides whether it is worse than another. */
interface Assessed {
  band: RiskBand;
  /** The answered steps by share, greatest first. */
  drivers: readonly { stepKey: string; state: StepState }[];
}

/** Why an account that was snoozed is back. */
export type Return = Worsening | { kind: 'SNOOZE' };

/** How an assessed account stands. */
export function standingOf({ band, drivers }: Assessed): Standing {
  return {
    band,
    states: Object.fromEntries(drivers.map(({ stepKey, state }) => [stepKey, state])),
  };
}

/** An snooze in the light of how the account stands now. */
export function snoozedRisk(snooze: Snooze | null, now: Assessed): SnoozedRisk | null {
  if (!snooze) return null;
  const { assignee, by, at, until, basis } = snooze;
  return { assignee, by, at, until, worsening: worseningSince(basis, now) };
}

/** Why the account is back at an instant; null while it is snoozed. */
export function returnOf({ until, worsening }: SnoozedRisk, now: Instant): Return | null {
  return worsening ?? (now >= startOfDay(until) ? { kind: 'SNOOZE' } : null);
}

/** The day until which lists leave an account out; null where it is not snoozed, or is back. */
export function snoozedUntil(snooze: SnoozedRisk | null): Day | null {
  return snooze && snooze.worsening === null ? snooze.until : null;
}

/** Whether an account is snoozed at an instant, by the day that lists keep of it (`snoozedUntil`). */
export function isSnoozed(until: Day | null, now: Instant): boolean {
  return until !== null && now < startOfDay(until);
}

function worseningSince(basis: Standing, { band, drivers }: Assessed): Worsening | null {
  if (isWorseBand(basis.band, band)) return { kind: 'BAND', from: basis.band };
  for (const { stepKey, state } of drivers) {
    const from = basis.states[stepKey] ?? 'UNKNOWN';
    if (isWorseState(from, state)) return { kind: 'STEP', stepKey, from, to: state };
  }
  return null;
}

/** Silence is no bad news: answers that run out bring nothing back. */
function isWorseBand(from: RiskBand, to: RiskBand): boolean {
  return (to === 'HIGH' && from !== 'HIGH') || (to === 'MEDIUM' && from !== 'HIGH' && from !== to);
}

/** A step that was not heard of is worse once it is difficult. */
function isWorseState(from: StepState, to: StepState): boolean {
  return (to === 'DIFFICULT' && from !== 'DIFFICULT') || (to === 'MIXED' && from === 'EASY');
}
