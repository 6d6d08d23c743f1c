import { DEMO_ACCOUNTS, SEGMENTS } from '../../demo/world/accounts.ts';
import { SEED } from '../../demo/inputs.ts';
import { DEMO_STEPS } from '../../demo/world/job.ts';
import { DEMO_OUTCOMES } from '../../demo/world/outcomes.ts';
import { demoPeople } from '../../demo/world/people.ts';
import { slug } from '../../demo/kernel/slug.ts';

const people = demoPeople(SEED);

test('accounts have names and ids of their own, in four segments', () => {
  const distinct = (values: readonly string[]) => new Set(values).size;
  expect({
    names: distinct(DEMO_ACCOUNTS.map(({ name }) => name)),
    ids: distinct(DEMO_ACCOUNTS.map(({ externalId }) => externalId)),
    segments: SEGMENTS.map(
      (segment) => DEMO_ACCOUNTS.filter((account) => account.segment === segment).length >= 14,
    ),
  }).toEqual({ names: 60, ids: 60, segments: [true, true, true, true] });
});

test('accounts renew between next week and 14 months ahead', () => {
  const days = DEMO_ACCOUNTS.map(({ renewsIn }) => renewsIn);
  expect([Math.min(...days), Math.max(...days)]).toEqual([7, 425]);
});

test('sore steps and outcomes name steps and accounts that there are', () => {
  const steps = new Set(DEMO_STEPS.map(({ key }) => key));
  const accounts = new Set(DEMO_ACCOUNTS.map(({ externalId }) => externalId));
  expect(DEMO_ACCOUNTS.flatMap(({ sore }) => sore).filter((key) => !steps.has(key))).toEqual([]);
  expect(DEMO_OUTCOMES.filter(({ account }) => !accounts.has(account))).toEqual([]);
});

test('people have names of their own, and addresses that lead nowhere', () => {
  const addresses = people.flatMap(({ email }) => email ?? []);
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  expect(addresses.filter((email) => !/^[a-z.-]+@[a-z-]+\.example$/.test(email))).toEqual([]);
  expect(addresses.length).toBeLessThan(people.length);
});

test('some have phone numbers, none of which is anyone’s', () => {
  const numbers = people.flatMap(({ phone }) => phone ?? []);
  expect(numbers.filter((phone) => !/^\+1 \d{3} 555 01\d\d$/.test(phone))).toEqual([]);
  expect(numbers.length).toBeGreaterThan(people.length / 5);
});

test('people are the same for the same seed', () => {
  expect(demoPeople(SEED)).toEqual(people);
  expect(demoPeople('another')).not.toEqual(people);
});

test('most people may be contacted; of some no one has asked', () => {
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
])('%s is %s in an address', (name, address) => {
  expect(slug(name)).toBe(address);
});
