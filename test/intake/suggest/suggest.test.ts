import type { DraftMapping } from '../../../intake/draft/draft-mapping.ts';
import { suggestDraft, withMeanings } from '../../../intake/draft/suggest-draft.ts';
import {
  effortInWords,
  effortsFromOne,
  isOneToFive,
} from '../../../intake/suggest/effort-words.ts';
import { ACCOUNT_FIELD_NAMES, ANSWER_FIELD_NAMES } from '../../../intake/suggest/field-names.ts';
import { suggestColumns } from '../../../intake/suggest/suggest-columns.ts';
import { suggestDateOrder } from '../../../intake/suggest/suggest-date-order.ts';
import { isTidy, suggestKind } from '../../../intake/suggest/suggest-kind.ts';
import { suggestRole } from '../../../intake/suggest/suggest-role.ts';
import { suggestSteps } from '../../../intake/suggest/suggest-steps.ts';

const STEPS = [
  { key: 'plan-stops', statement: 'decide which stops fit into the day' },
  { key: 'estimate-arrival', statement: 'estimate when the crew arrives at each stop' },
];

describe('suggested columns', () => {
  test('are found by name in any spelling', () => {
    const names = ['externalId', 'Company Name', 'renewal_date', 'ARR', 'Owner Email', 'Notes'];
    expect(suggestColumns(names, ACCOUNT_FIELD_NAMES)).toEqual({
      externalId: 0,
      name: 1,
      arr: 3,
      renewalDate: 2,
      ownerEmail: 4,
    });
  });

  test("never include a CRM's annual revenue as ARR", () => {
    const found = suggestColumns(['Id', 'Name', 'AnnualRevenue'], ACCOUNT_FIELD_NAMES);
    expect(found.arr).toBeUndefined();
  });

  test('are used for one field each', () => {
    const names = ['Company', 'Email', 'Recorded Date'];
    const found = suggestColumns(names, ANSWER_FIELD_NAMES);
    expect(found).toEqual({ account: 0, respondent: 1, submittedAt: 2 });
  });
});

describe('suggested steps', () => {
  test('are found by key or by the wording of the question', () => {
    const names = [
      'Company',
      'plan_stops',
      'plan_stops: why',
      'How difficult is it to estimate when the crew arrives at each stop?',
      'What else do you use to estimate when the crew arrives at each stop?',
    ];
    expect(suggestSteps(names, STEPS)).toEqual({
      'plan-stops': { answer: 1, explanation: 2, alternative: null },
      'estimate-arrival': { answer: 3, explanation: null, alternative: 4 },
    });
  });

  test('do not include numbered questions, where a wrong guess would go unnoticed', () => {
    expect(suggestSteps(['Q1', 'Q2'], STEPS)).toEqual({});
  });
});

describe('answers in words', () => {
  test.each([
    ['Very difficult', 'VERY_DIFFICULT'],
    ['VERY_EASY', 'VERY_EASY'],
    ['5 - extremely hard', 'VERY_DIFFICULT'],
    ['Somewhat easy', 'EASY'],
    ['Neither easy nor difficult', 'NEITHER'],
    ['n/a', null],
    ['Not applicable', null],
    ['not easy', undefined],
    ['3', undefined],
    ['', undefined],
  ] as const)('are read: %j is %j', (cell, effort) => {
    expect(effortInWords(cell)).toBe(effort);
  });

  test('are not read from numbers until the difficult end of the scale is known', () => {
    expect([isOneToFive(['1', '5', '0']), isOneToFive(['1', '7']), isOneToFive(['3'])]).toEqual([
      true,
      false,
      false,
    ]);
    expect(effortsFromOne('VERY_DIFFICULT').at(-1)).toBe('VERY_EASY');
    expect(effortsFromOne('VERY_EASY').at(-1)).toBe('VERY_DIFFICULT');
  });
});

describe('the kind of file', () => {
  test.each([
    ['responses', ['Company', 'plan-stops'], [['Acme', 'Easy']]],
    ['contacts', ['Account', 'Id', 'Email'], [['acme', '1', 'a@example.com']]],
    ['accounts', ['Id', 'Name', 'ARR', 'Email'], [['acme', 'Acme', '1', 'a@example.com']]],
  ] as const)('is recognized: %s', (kind, names, rows) => {
    expect(suggestKind(names, rows)).toBe(kind);
  });

  test('is recognized as one row per answer or one row per respondent', () => {
    const tidy = [['Acme', 'plan-stops', 'Easy']];
    expect(isTidy(['Company', 'Step', 'Answer'], tidy)).toBe(true);
    const wide = [['Acme', 'Easy', 'Difficult']];
    expect(isTidy(['Company', 'Step 1', 'Answer 2'], wide)).toBe(false);
  });
});

describe('an id column of e-mail addresses', () => {
  const told = ({ warnings }: DraftMapping) => warnings.map(({ code }) => code);

  test('is used as id and e-mail, with a warning', () => {
    const rows = [
      ['acme', 'ana@acme.test', 'Ana'],
      ['acme', 'ben@acme.test', 'Ben'],
      ['acme', '', 'Cy'],
    ];
    const sample = { names: ['Account', 'Contact ID', 'Last name'], rows };
    const draft = suggestDraft(sample, []);
    expect(draft.contacts).toMatchObject({ externalId: 1, email: 1 });
    expect(told(draft)).toEqual(['idIsAddress']);
    const other = withMeanings({ ...draft, contacts: { ...draft.contacts, email: 0 } }, sample);
    expect(told(other)).toEqual([]);
  });

  test('is not used as e-mail if one value is not an address or another column has the addresses', () => {
    const names = ['Account', 'Contact ID', 'First name'];
    const mixed = suggestDraft(
      {
        names,
        rows: [
          ['acme', 'ana@acme.test', 'Ana'],
          ['acme', '7', 'Ben'],
        ],
      },
      [],
    );
    expect([mixed.contacts.email, told(mixed)]).toEqual([undefined, []]);
    const both = suggestDraft(
      { names: ['Account', 'Contact ID', 'Email'], rows: [['acme', 'a@b.test', 'ana@acme.test']] },
      [],
    );
    expect([both.contacts.externalId, both.contacts.email, told(both)]).toEqual([1, 2, []]);
  });
});

describe('the order of dates', () => {
  test.each([
    [['2026-11-30'], { needed: false }],
    [['30.11.2026'], { needed: true, order: 'DD.MM.YYYY' }],
    [['1/2/2026', '30/11/2026'], { needed: true, order: 'DD/MM/YYYY' }],
    [['1/2/2026', '11/30/2026'], { needed: true, order: 'MM/DD/YYYY' }],
    [['1/2/2026'], { needed: true, order: null }],
  ])('in %j is %j', (cells, guess) => {
    expect(suggestDateOrder(cells)).toEqual(guess);
  });
});

test('suggestRole finds the role for a title, or returns null', () => {
  expect(['Buyer', 'Head of Purchasing', 'Dispatcher', 'Zookeeper'].map(suggestRole)).toEqual([
    'BUYER',
    'BUYER',
    'EXECUTOR',
    null,
  ]);
});

test.each([
  ['EXECUTOR', 'Day-to-day user', 'Anwender'],
  ['BENEFICIARY', 'Stakeholder', 'Beteiligter'],
  ['BUYER', 'Decision-maker', 'Entscheider'],
])('suggestRole finds %s by its console name in both languages', (role, english, german) => {
  expect([suggestRole(english), suggestRole(german)]).toEqual([role, role]);
});

test('suggestColumns takes a column named Answered for the submission time', () => {
  expect(suggestColumns(['Company', 'Answered'], ANSWER_FIELD_NAMES).submittedAt).toBe(1);
});
