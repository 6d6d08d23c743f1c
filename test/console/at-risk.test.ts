import { toCsv } from '../../console/src/format/csv.ts';
import { NO_OWNER } from '../../console/src/lists/filters/groups.ts';
import { ownerName } from '../../console/src/lists/filters/owner-name.ts';
import {
  filterFor,
  hasFurtherFilter,
  hasRareFilter,
  isNarrowed,
  wantedFrom,
} from '../../console/src/pages/at-risk/wanted.ts';
import { listAddress } from '../../console/src/pages/at-risk/list-address.ts';
import { beginning, headline, silence } from '../../console/src/pages/at-risk/sentences.ts';
import { withoutSnoozed } from '../../console/src/pages/at-risk/list/use-snoozing.ts';
import type { AtRiskRowFragment } from '../../console/src/generated/graphql.ts';
import type { QueryParams } from '../../console/src/shell/address/query-params.ts';

const NOW = Date.UTC(2026, 10, 22);

/** An address as the page reads it. */
function addressOf(query: string): QueryParams {
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

describe("the at-risk list's address", () => {
  test('defaults to accounts at high and medium risk that are not snoozed', () => {
    expect(filterFor(wantedFrom(addressOf('')), [], NOW)).toEqual({
      bands: ['HIGH', 'MEDIUM'],
      snoozed: false,
    });
  });

  test('combines all filters', () => {
    const query =
      `band=LOW&owner=${ownerName('dana@example.com')}&segment=Logistics&renews=30&step=plan` +
      '&competitor=routeiq&missing=BUYER&confidence=MEDIUM,HIGH&arr=5000&aside=shown';
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

  test('reads a competitor from links saved under an earlier name', () => {
    expect(wantedFrom(addressOf('rival=routeiq')).competitor).toBe('routeiq');
  });

  test('ignores invalid values', () => {
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
  ])('reads sort=%s as saved bookmarks and views contain it', (sort, order) => {
    expect(wantedFrom(addressOf(`sort=${sort}`)).order).toEqual(order);
  });

  test('selects the accounts behind a count on another page, including snoozed ones', () => {
    const months = { from: '2026-11', to: '2026-12' };
    const address = listAddress({
      bands: ['HIGH'],
      owner: NO_OWNER,
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

  test('selects accounts without an owner', () => {
    expect(filterFor(wantedFrom(addressOf(`owner=${NO_OWNER}`)), [], NOW)).toMatchObject({
      unassigned: true,
    });
  });
});

test.each([
  ['', false, false, false],
  ['band=LOW&aside=shown&sort=CHANGE', false, false, false],
  ['owner=nobody&segment=Logistics', true, false, false],
  ['renews=30', true, true, false],
  ['industry=Dairy', true, true, true],
  ['confidence=LOW', true, true, true],
])(
  'the filters of ?%s: any is %s, beyond groups is %s, rare is %s',
  (query, any, further, rare) => {
    const wanted = wantedFrom(addressOf(query));
    expect([isNarrowed(wanted), hasFurtherFilter(wanted), hasRareFilter(wanted)]).toEqual([
      any,
      further,
      rare,
    ]);
  },
);

test('ownerName gives each e-mail address a short name that does not reveal it', () => {
  expect(ownerName('Dana@Example.com')).toBe(ownerName('dana@example.com'));
  expect(ownerName('dana@example.com')).toMatch(/^[a-z0-9]{1,7}$/);
  expect(ownerName('dana@example.com')).not.toBe(ownerName('kim@example.com'));
});

describe('the headline of the at-risk list', () => {
  test.each([
    [12, '12 accounts worth $1.9M are at high risk'],
    [1, '1 account worth $1.9M is at high risk'],
    [0, 'No account is at high risk'],
  ])('counts high-risk accounts: %s', (accounts, sentence) => {
    expect(headline([total('HIGH', accounts, '1900000.00')], ['HIGH', 'MEDIUM'])).toBe(sentence);
  });

  test.each([
    [['LOW', 'UNKNOWN'], '4 accounts worth $2M are at low risk'],
    [['UNKNOWN'], '1 account worth $50K is silent'],
  ] as const)('describes the worst band among those shown: %j', (shown, sentence) => {
    const bands = [
      total('HIGH', 3, '900000.00'),
      total('LOW', 4, '2000000.00'),
      total('UNKNOWN', 1, '50000.00'),
    ];
    expect(headline(bands, shown)).toBe(sentence);
  });

  test('is accompanied by the number of silent accounts, if there are any', () => {
    expect(silence([total('UNKNOWN', 2, '50000.00')])).toBe(
      '2 accounts worth $50K are silent: no one knows how they are doing.',
    );
    expect(silence([])).toBeNull();
  });
});

test('CSV export doubles quotes and escapes formulas', () => {
  expect(toCsv([['a "b"', '=1+1', -3, null, 'x,y']])).toBe('"a ""b""",\'=1+1,-3,,"x,y"\n');
});

describe('the empty state of the at-risk list', () => {
  test('asks for accounts if there are none', () => {
    expect(beginning([total('HIGH', 0, '0.00'), total('UNKNOWN', 0, '0.00')])).toEqual({
      kind: 'no-accounts',
    });
  });

  test('asks for responses if no contact has responded', () => {
    expect(beginning([total('UNKNOWN', 60, '1.00')])).toEqual({
      kind: 'no-responses',
      headline: 'None of 60 accounts has responded yet',
    });
    expect(beginning([total('HIGH', 1, '1.00'), total('UNKNOWN', 60, '1.00')])).toBeNull();
  });
});

test('a snoozed row is hidden until the list is read again with its account unsnoozed', () => {
  const row = (id: string, isActive: boolean) =>
    ({ id, snooze: { isActive } }) as unknown as AtRiskRowFragment;
  const [kept, snoozedHere] = [row('a', false), row('b', false)];
  const away = new Set([snoozedHere]);
  expect(withoutSnoozed([kept, snoozedHere], away)).toEqual([kept]);
  expect(withoutSnoozed([kept, row('b', true)], away)).toEqual([kept]);
  expect(withoutSnoozed([kept, row('b', false)], away)).toHaveLength(2);
});
