import { toCsv } from '../../console/src/format/csv.ts';
import { NOBODY } from '../../console/src/lists/filters/groups.ts';
import { ownerName } from '../../console/src/lists/filters/owner-name.ts';
import { filterFor, wantedFrom } from '../../console/src/pages/at-risk/filter.ts';
import { listAddress } from '../../console/src/pages/at-risk/list-address.ts';
import { beginning, headline, silence } from '../../console/src/pages/at-risk/sentences.ts';
import type { Address } from '../../console/src/shell/address/address.ts';

const NOW = Date.UTC(2026, 10, 22);

/** An address as the page reads it. */
function addressOf(query: string): Address {
  const given = new URLSearchParams(query);
  return {
    one: (name) => given.get(name),
    many: (name) => given.get(name)?.split(',').filter(Boolean) ?? [],
    set: () => undefined,
  };
}

const total = (band: 'HIGH' | 'LOW' | 'UNKNOWN', accounts: number, amount: string) => ({
  band,
  accounts,
  arr: { amount, currencyCode: 'USD' },
});

describe('what the address asks of the list', () => {
  test('without anything said: high and medium, by risk', () => {
    expect(filterFor(wantedFrom(addressOf('')), [], NOW)).toEqual({
      bands: ['HIGH', 'MEDIUM'],
      snoozed: false,
    });
  });

  test('everything at once', () => {
    const query =
      `band=LOW&owner=${ownerName('dana@example.com')}&segment=Logistics&renews=30&step=plan` +
      '&rival=routeiq&missing=BUYER&confidence=MEDIUM,HIGH&arr=5000&aside=shown';
    expect(
      filterFor(wantedFrom(addressOf(query)), ['kim@example.com', 'dana@example.com'], NOW),
    ).toEqual({
      bands: ['LOW'],
      ownerEmails: ['dana@example.com'],
      segments: ['Logistics'],
      renewal: { from: '2026-11-22', to: '2026-12-22' },
      stepKeys: ['plan'],
      solutionKeys: ['routeiq'],
      missingRoles: ['BUYER'],
      confidences: ['MEDIUM', 'HIGH'],
      minArr: '5000',
    });
  });

  test('what is wrong is as if it were not there', () => {
    const query = 'band=ORANGE&renews=soon&missing=CAT&arr=1e9&sort=COLOUR&owner=nothing&aside=no';
    const wanted = wantedFrom(addressOf(query));
    expect(filterFor(wanted, ['dana@example.com'], NOW)).toEqual({
      bands: ['HIGH', 'MEDIUM'],
      snoozed: false,
    });
    expect(wanted.order).toEqual({ field: 'RANK', direction: 'DESC' });
  });

  test.each([
    ['CHANGE', { field: 'CHANGE', direction: 'DESC' }],
    ['CHANGE-ASC', { field: 'CHANGE', direction: 'ASC' }],
    ['RENEWAL_DATE', { field: 'RENEWAL_DATE', direction: 'ASC' }],
    ['RENEWAL_DATE-DESC', { field: 'RENEWAL_DATE', direction: 'DESC' }],
  ])('sort=%s, as bookmarks and views say it', (sort, order) => {
    expect(wantedFrom(addressOf(`sort=${sort}`)).order).toEqual(order);
  });

  test('is that of a count elsewhere, its months and snoozed accounts included', () => {
    const months = { from: '2026-11', to: '2026-12' };
    const address = listAddress({
      bands: ['HIGH'],
      owner: NOBODY,
      segment: 'Food & dairy',
      months,
    });
    expect(filterFor(wantedFrom(addressOf(address.split('?')[1] ?? '')), [], NOW)).toEqual({
      bands: ['HIGH'],
      unassigned: true,
      segments: ['Food & dairy'],
      renewal: { from: '2026-11-01', to: '2027-01-01' },
    });
    for (const months of ['2026-13', '2027-01..2026-12', 'soon']) {
      expect(wantedFrom(addressOf(`months=${months}`)).months).toBeNull();
    }
  });

  test('accounts of no one', () => {
    expect(filterFor(wantedFrom(addressOf(`owner=${NOBODY}`)), [], NOW)).toMatchObject({
      unassigned: true,
    });
  });
});

test('an owner’s name in the address is no address', () => {
  expect(ownerName('Dana@Example.com')).toBe(ownerName('dana@example.com'));
  expect(ownerName('dana@example.com')).toMatch(/^[a-z0-9]{1,7}$/);
  expect(ownerName('dana@example.com')).not.toBe(ownerName('kim@example.com'));
});

describe('the headline', () => {
  test.each([
    [12, '12 accounts worth $1.9M are at high risk'],
    [1, '1 account worth $1.9M is at high risk'],
    [0, 'No account is at high risk'],
  ])('%s accounts', (accounts, sentence) => {
    expect(headline([total('HIGH', accounts, '1900000.00')], ['HIGH', 'MEDIUM'])).toBe(sentence);
  });

  test.each([
    [['LOW', 'UNKNOWN'], '4 accounts worth $2M are at low risk'],
    [['UNKNOWN'], '1 account worth $50K is silent'],
  ] as const)('is that of the worst band shown: %j', (shown, sentence) => {
    const bands = [
      total('HIGH', 3, '900000.00'),
      total('LOW', 4, '2000000.00'),
      total('UNKNOWN', 1, '50000.00'),
    ];
    expect(headline(bands, shown)).toBe(sentence);
  });

  test('does not hide the silent', () => {
    expect(silence([total('UNKNOWN', 2, '50000.00')])).toBe(
      '2 accounts worth $50K are silent: no one knows how they are doing.',
    );
    expect(silence([])).toBeNull();
  });
});

test('CSV: quotes are doubled, and nothing is a formula', () => {
  expect(toCsv([['a "b"', '=1+1', -3, null, 'x,y']])).toBe('"a ""b""",\'=1+1,-3,,"x,y"\n');
});

describe('before the list can say anything', () => {
  test('there may be no accounts', () => {
    expect(beginning([total('HIGH', 0, '0.00'), total('UNKNOWN', 0, '0.00')])).toEqual({
      kind: 'no-accounts',
    });
  });

  test('no one may have responded', () => {
    expect(beginning([total('UNKNOWN', 60, '1.00')])).toEqual({
      kind: 'no-responses',
      headline: 'None of 60 accounts has responded yet',
    });
    expect(beginning([total('HIGH', 1, '1.00'), total('UNKNOWN', 60, '1.00')])).toBeNull();
  });
});
