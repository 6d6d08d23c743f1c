import {
  type StepReading,
  submissionOf,
  type Who,
} from '../../../intake/import/responses/submission.ts';

const who: Who = {
  account: 'acme',
  respondent: 'ana',
  submittedAt: '2026-11-01T00:00:00.000Z',
  stated: { name: 'Ana', role: 'BUYER' },
};
const readings: StepReading[] = [
  { stepKey: 'plan', effort: 'EASY', explanation: 'quick' },
  { stepKey: 'drive', effort: null },
];
const identity = { job: 'route-crews', batch: 'one', attempt: 1 };

const keyOf = (...args: Parameters<typeof submissionOf>): string =>
  submissionOf(...args).idempotencyKey;
const key = keyOf(who, readings, identity);

test('the idempotency key of the same content is stable across releases', () => {
  expect(key).toBe('6a35a6cac1f00fed303bae6c6048d1ca14aa5625a92b5678195c930c172fc122');
});

test('the idempotency key depends neither on the batch nor on the order of steps and fields', () => {
  const turned: Who = { ...who, stated: { role: 'BUYER', name: 'Ana' } };
  expect(keyOf(turned, [...readings].reverse(), { ...identity, batch: 'two' })).toBe(key);
});

test('the idempotency key depends on all content of a row, the job and the attempt', () => {
  const others = [
    keyOf({ ...who, account: 'bolt' }, readings, identity),
    keyOf({ ...who, respondent: 'bo' }, readings, identity),
    keyOf({ ...who, submittedAt: '2026-11-02T00:00:00.000Z' }, readings, identity),
    keyOf({ ...who, stated: { name: 'Ana' } }, readings, identity),
    keyOf(who, readings.slice(1), identity),
    keyOf(who, [{ stepKey: 'plan', effort: 'EASY' }], identity),
    keyOf(who, readings, { ...identity, job: 'fly' }),
    keyOf(who, readings, { ...identity, attempt: 2 }),
  ];
  expect(new Set([key, ...others]).size).toBe(9);
});

test('a repeated import sends the same input except for the batch', () => {
  const { importBatch: _one, ...first } = submissionOf(who, readings, identity);
  const { importBatch: _two, ...second } = submissionOf(who, readings, {
    ...identity,
    batch: 'two',
  });
  expect(second).toEqual(first);
});

test('an anonymous respondent has the same id for the same row and another one for a different row', () => {
  const unsigned = { ...who, respondent: null };
  const idOf = (...args: Parameters<typeof submissionOf>): string =>
    submissionOf(...args).respondent.externalId;
  const ids = [
    idOf(unsigned, readings, identity),
    idOf(unsigned, readings, { ...identity, batch: 'two' }),
    idOf(unsigned, readings.slice(1), identity),
  ];
  expect([ids[0] === ids[1], ids[0] === ids[2]]).toEqual([true, false]);
});
