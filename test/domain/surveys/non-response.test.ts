import fc from 'fast-check';
import type {
  AccountResponse,
  ContactResponse,
} from '../../../lambdas/domain/surveys/account-response.ts';
import { nonResponse } from '../../../lambdas/domain/surveys/non-response.ts';
import { responseTiming } from '../../../lambdas/domain/surveys/response-timing.ts';

const silent: ContactResponse = { role: 'BUYER', struggle: null, days: null };
const answered = (days: number | null, struggle: number): ContactResponse => ({
  role: 'EXECUTOR',
  struggle,
  days,
});
const account = (
  arr: number | null,
  contacts: readonly ContactResponse[],
  segment: string | null = null,
): AccountResponse => ({ segment, ownerEmail: null, arr, contacts });

describe('nonResponse', () => {
  test('returns null if there are no known contacts', () => {
    expect(nonResponse([account(1, [])])).toBeNull();
  });

  test('groups accounts into thirds by ARR, keeping equal ones together', () => {
    const accounts = [9, 9, 5, 4, 4, 1, null].map((arr) => account(arr, [silent]));
    const thirds = nonResponse(accounts)?.arrThirds;
    expect(thirds?.map(({ third, responded }) => [third, responded.of])).toEqual([
      ['HIGHEST', 2],
      ['MIDDLE', 3],
      ['LOWEST', 1],
      ['UNKNOWN', 1],
    ]);
  });

  test('returns a Wilson interval', () => {
    const { responded } = nonResponse([
      account(1, [silent, silent, answered(1, 0), answered(null, 1), answered(2, 0.5)]),
    ]) ?? { responded: null };
    expect([responded?.count, responded?.of]).toEqual([3, 5]);
    expect(responded?.interval?.lower).toBeCloseTo(0.231, 3);
    expect(responded?.interval?.upper).toBeCloseTo(0.882, 3);
  });

  test('adds up to all contacts in every breakdown', () => {
    const contact = fc.constantFrom(silent, answered(1, 0.5), {
      ...silent,
      role: 'OTHER' as const,
    });
    const anyAccount = fc
      .tuple(fc.option(fc.nat(3)), fc.array(contact), fc.constantFrom('north', 'south', null))
      .map(([arr, contacts, segment]) => account(arr, contacts, segment));
    fc.assert(
      fc.property(fc.array(anyAccount), (accounts) => {
        const found = nonResponse(accounts);
        if (!found) return;
        for (const part of [found.roles, found.segments, found.arrThirds]) {
          const sum = (of: 'count' | 'of') =>
            part.reduce((total, { responded }) => total + responded[of], 0);
          expect([sum('count'), sum('of')]).toEqual([found.responded.count, found.responded.of]);
        }
      }),
    );
  });
});

describe('responseTiming', () => {
  const many = (count: number, days: number, ...struggles: number[]) =>
    Array.from({ length: count }, (_, at) =>
      answered(days + at / 100, struggles[at % struggles.length] ?? 0),
    );

  test('splits those who answered by link into halves, each with its mean and interval', () => {
    const timing = responseTiming([
      ...many(10, 20, 0.5, 1),
      ...many(10, 1, 0, 0.5),
      answered(null, 1),
      silent,
    ]);
    const reach = 1.959964 * Math.sqrt((10 * 0.25 ** 2) / 9 / 10);
    expect(timing.early).toMatchObject({ people: 10, fromDays: 1, toDays: 1.09, struggle: 0.25 });
    expect(timing.early?.interval.upper).toBeCloseTo(0.25 + reach, 12);
    expect(timing.late).toMatchObject({ people: 10, fromDays: 20, toDays: 20.09, struggle: 0.75 });
    expect(timing.sentence).toBe('Late respondents struggle more: silence may hide risk.');
  });

  test('says whether late respondents struggle less, or that it is not clear', () => {
    const less = responseTiming([...many(10, 1, 0.5, 1), ...many(10, 20, 0, 0.5)]);
    expect(less.sentence).toBe('Late respondents struggle less than early ones.');
    const alike = responseTiming([...many(10, 1, 0, 1), ...many(10, 20, 0.25, 1)]);
    expect(alike.sentence).toBe(
      'Late respondents do not clearly struggle more or less than early ones.',
    );
  });

  test('compares nothing if a half has fewer than ten people', () => {
    expect(responseTiming(many(19, 1, 0.5))).toEqual({
      early: null,
      late: null,
      sentence:
        'Too few people have responded to survey links to compare early and late responses: at least 10 early and 10 late responses are required.',
    });
  });
});
