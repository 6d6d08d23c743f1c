import {
  endingSnoozes,
  newlyAssigned,
  newlyWorse,
  replies,
  silent,
  withoutHandedOver,
  weekVariables,
} from '../../console/src/pages/my-week/week.ts';
import type { MyWeekQuery, RiskBand } from '../../console/src/generated/graphql.ts';

import { dueTasks } from '../../console/src/shell/due-tasks.ts';
import { driverWords, personToCall } from '../../console/src/pages/my-week/week-contacts.ts';

const NOW = Date.parse('2026-11-30T10:00:00Z');
type Row = NonNullable<MyWeekQuery['mine']>['nodes'][number];

/** An account with these bands, each starting on the given day. */
function row(given: Partial<Row> & { points?: readonly (readonly [string, RiskBand])[] }): Row {
  const { points = [], ...rest } = given;
  return {
    id: 'r1',
    band: points.at(-1)?.[1] ?? 'UNKNOWN',
    score: 50,
    respondentCount: 2,
    contactCount: 3,
    lastAnswerAt: null,
    assignee: null,
    note: null,
    snooze: null,
    account: {
      id: 'a1',
      externalId: 'acme',
      name: 'Acme',
      ownerEmail: null,
      renewalDate: null,
      sentiment: null,
    },
    trend: { points: points.map(([day, band]) => ({ at: `${day}T23:59:59Z`, band })) },
    ...rest,
  };
}

test("requests only the owner's items for a person's week, and everyone's for the team's", () => {
  const mine = weekVariables('route', 'kim@vendor.test', NOW);
  expect(mine.tasks).toEqual({ assignees: ['kim@vendor.test'], dueBefore: '2026-12-08' });
  expect(mine.renewing).toMatchObject({
    ownerEmails: ['kim@vendor.test'],
    bands: ['HIGH', 'MEDIUM', 'UNKNOWN'],
    renewal: { from: '2026-11-30', to: '2027-03-01' },
  });
  const team = weekVariables('route', null, NOW);
  expect(JSON.stringify(team)).not.toMatch(/ownerEmails|assignees/);
});

test('the menu counts the same follow-ups that My week lists', () => {
  for (const owner of ['kim@vendor.test', null]) {
    expect(weekVariables('route', owner, NOW).tasks).toEqual(dueTasks(owner, NOW));
  }
});

test('personToCall prefers contacts with a phone number, then decision-makers, and skips those who asked to be erased', () => {
  const contact = (name: string, given: Partial<Parameters<typeof personToCall>[0][number]>) => ({
    id: name,
    externalId: name,
    name,
    role: null,
    phone: null,
    withdrawal: null,
    ...given,
  });
  const user = contact('Ada', { role: 'EXECUTOR', phone: '+49 30 901820' });
  const buyer = contact('Ben', { role: 'BUYER' });
  const other = contact('Aaron', {});
  const leaving = contact('Cleo', {
    role: 'BUYER',
    phone: '+49 30 901821',
    withdrawal: { requestedAt: '2026-11-29T09:00:00Z' },
  });
  expect(personToCall([other, buyer, user, leaving])).toBe(user);
  expect(personToCall([other, buyer])).toBe(buyer);
  expect(personToCall([leaving])).toBeNull();
});

test('driverWords describes the first difficult step as k of n', () => {
  const driver = (statement: string, state: 'DIFFICULT' | 'MIXED', difficult: number) => ({
    step: { id: statement, statement },
    state,
    difficult,
    respondents: 5,
  });
  const drivers = [driver('drive', 'MIXED', 1), driver('plan', 'DIFFICULT', 4)];
  expect(driverWords({ risk: { id: 'r1', drivers } })).toBe('4 of 5 find “plan” difficult');
  expect(driverWords({ risk: { id: 'r1', drivers: drivers.slice(0, 1) } })).toBeNull();
  expect(driverWords({ risk: null })).toBeNull();
});

test('newlyWorse lists only accounts whose band worsened within the last week', () => {
  const of = (...points: readonly (readonly [string, RiskBand])[]) =>
    newlyWorse([row({ points })], NOW);
  expect(
    of(['2026-11-01', 'LOW'], ['2026-11-28', 'MEDIUM'], ['2026-11-30', 'MEDIUM']),
  ).toMatchObject([{ from: 'LOW', on: '2026-11-28T23:59:59Z' }]);
  expect(of(['2026-11-01', 'MEDIUM'], ['2026-11-02', 'HIGH'], ['2026-11-30', 'HIGH'])).toEqual([]);
  expect(of(['2026-11-01', 'HIGH'], ['2026-11-28', 'MEDIUM'])).toEqual([]);
  // First responses are listed as replies instead.
  expect(of(['2026-11-28', 'HIGH'])).toEqual([]);
  expect(of(['2026-11-01', 'HIGH'], ['2026-11-28', 'UNKNOWN'])).toEqual([]);
});

test('replies lists those of the last seven days, newest first', () => {
  const rows = ['2026-11-24T09:00:00Z', '2026-11-29T09:00:00Z', '2026-11-20T09:00:00Z', null].map(
    (lastAnswerAt) => row({ lastAnswerAt }),
  );
  expect(replies(rows, NOW).map(({ lastAnswerAt }) => lastAnswerAt)).toEqual([
    '2026-11-29T09:00:00Z',
    '2026-11-24T09:00:00Z',
  ]);
});

test('endingSnoozes lists snoozes that have ended or end within a week', () => {
  const snoozed = (snoozedUntil: string, isBack: boolean): Row =>
    row({
      id: `${snoozedUntil} ${String(isBack)}`,
      snooze: {
        snoozedBy: 'kim@vendor.test',
        snoozedAt: '2026-11-01T00:00:00Z',
        snoozedUntil,
        isActive: !isBack,
        returnedBecause: isBack
          ? { reason: 'SNOOZE_ENDED', bandBefore: null, stepChange: null }
          : null,
      },
    });
  const found = endingSnoozes(
    [snoozed('2026-11-30', true), row({ id: 'never snoozed' })],
    [snoozed('2026-12-07', false), snoozed('2026-12-20', false)],
    NOW,
  );
  expect(found.map(({ id }) => id)).toEqual(['2026-11-30 true', '2026-12-07 false']);
});

test('silent lists only accounts without any respondent', () => {
  const rows = [row({ respondentCount: 0 }), row({ respondentCount: 1 })];
  expect(silent(rows)).toEqual([rows[0]]);
});

test('newlyAssigned lists tasks that others assigned within a week, except those listed as due', () => {
  const task = (id: string, given: object) => ({
    id,
    text: id,
    version: 1,
    dueOn: null,
    assignee: 'kim@vendor.test',
    createdBy: 'dana@vendor.test',
    createdAt: '2026-11-28T09:00:00Z',
    account: null,
    ...given,
  });
  const found = newlyAssigned(
    [
      task('earlier', { createdAt: '2026-11-27T09:00:00Z' }),
      task('later', { dueOn: '2027-01-10' }),
      task('due', { dueOn: '2026-12-01' }),
      task('own', { createdBy: 'kim@vendor.test' }),
      task('old', { createdAt: '2026-11-20T09:00:00Z' }),
    ],
    'kim@vendor.test',
    NOW,
  );
  expect(found.map(({ id }) => id)).toEqual(['later', 'earlier']);
});

test("an account that was handed over disappears from its owner's week, and returns on undo", () => {
  const rows = [row({})];
  const to = (owner: string | null) => new Map([['acme', owner]]);
  expect(withoutHandedOver(rows, 'kim@vendor.test', new Map())).toEqual(rows);
  expect(withoutHandedOver(rows, 'kim@vendor.test', to('ana@vendor.test'))).toEqual([]);
  expect(withoutHandedOver(rows, 'kim@vendor.test', to(null))).toEqual([]);
  expect(withoutHandedOver(rows, 'kim@vendor.test', to('kim@vendor.test'))).toEqual(rows);
  expect(withoutHandedOver(rows, null, to('ana@vendor.test'))).toEqual(rows);
});
