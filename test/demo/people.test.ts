import { DEMO_ACCOUNTS, SEGMENTS } from '../../demo/world/accounts.ts';
import { SEED } from '../../demo/inputs.ts';
import { DEMO_STEPS } from '../../demo/world/job.ts';
import { DEMO_OUTCOMES } from '../../demo/world/outcomes.ts';
import { demoPeople } from '../../demo/world/people.ts';
import { slug } from '../../demo/kernel/slug.ts';

const people = demoPeople(SEED);

test('accounts have unique names and ids, in four segments', () => {
  const distinct = (values: readonly string[]) => new Set(values).size;
  expect({
    names: distinct(DEMO_ACCOUNTS.map(({ name }) => name)),
    ids: distinct(DEMO_ACCOUNTS.map(({ externalId }) => externalId)),
    segments: SEGMENTS.map(
      (segment) => DEMO_ACCOUNTS.filter((account) => account.segment === segment).length >= 14,
    ),
  }).toEqual({ names: 60, ids: 60, segments: [true, true, true, true] });
});

test('accounts renew between one week and 14 months ahead', () => {
  const days = DEMO_ACCOUNTS.map(({ renewsIn }) => renewsIn);
  expect([Math.min(...days), Math.max(...days)]).toEqual([7, 425]);
});

test('difficult steps and outcomes refer to existing steps and accounts', () => {
  const steps = new Set(DEMO_STEPS.map(({ key }) => key));
  const accounts = new Set(DEMO_ACCOUNTS.map(({ externalId }) => externalId));
  expect(DEMO_ACCOUNTS.flatMap(({ sore }) => sore).filter((key) => !steps.has(key))).toEqual([]);
  expect(DEMO_OUTCOMES.filter(({ account }) => !accounts.has(account))).toEqual([]);
});

test('people have unique names, and addresses that do not exist', () => {
  const addresses = people.flatMap(({ email }) => email ?? []);
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  expect(addresses.filter((email) => !/^[a-z.-]+@[a-z-]+\.example$/.test(email))).toEqual([]);
  expect(addresses.length).toBeLessThan(people.length);
});

test('some people have phone numbers, all of them fictional', () => {
  const numbers = people.flatMap(({ phone }) => phone ?? []);
  expect(numbers.filter((phone) => !/^\+1 \d{3} 555 01\d\d$/.test(phone))).toEqual([]);
  expect(numbers.length).toBeGreaterThan(people.length / 5);
});

test('people are the same for the same seed', () => {
  expect(demoPeople(SEED)).toEqual(people);
  expect(demoPeople('another')).not.toEqual(people);
});

test('most people may be contacted, and some were never asked', () => {
  const count = (wanted: boolean | null) =>
    people.filter(({ mayContact }) => mayContact === wanted).length / people.length;
  expect([count(true) > 0.7, count(false) > 0.05, count(null) > 0.02]).toEqual([true, true, true]);
});

test.each([
  ['Lindqvist Åkeri', 'lindqvist-akeri'],
  ['Kirsch & Söhne', 'kirsch-and-sohne'],
  ['O’Shea', 'oshea'],
  ['Đức', 'duc'],
  ['Ødegård Groß', 'odegard-gross'],
])('slug turns %s into %s', (name, address) => {
  expect(slug(name)).toBe(address);
});
