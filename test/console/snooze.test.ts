import { whyBack } from '../../console/src/design/snoozes/snooze-words.ts';
import { callNoteWithNames, purposeCode } from '../../console/src/pages/account/call-note-names.ts';
import { snoozeWords } from '../../console/src/pages/account/sentences.ts';
import type {
  AccountPageQuery,
  AccountPageSnoozeFragment,
  AccountPagePersonFragment,
} from '../../console/src/generated/graphql.ts';

const STEP = { id: 's', key: 'plan', statement: 'plan the stops' };
const THIS_YEAR = new Date().getUTCFullYear();
const SNOOZE: NonNullable<AccountPageSnoozeFragment['snooze']> = {
  snoozedBy: 'ana',
  snoozedAt: `${THIS_YEAR}-03-01T10:00:00.000Z`,
  snoozedUntil: `${THIS_YEAR}-03-20`,
  isActive: true,
  returnedBecause: null,
};

describe('a snoozed account', () => {
  test('says who snoozed it, until when, and who it is assigned to', () => {
    expect(snoozeWords(SNOOZE, null)).toBe(
      'ana snoozed it on Mar 1 until Mar 20, or until it gets worse.',
    );
    expect(snoozeWords(SNOOZE, 'kim')).toBe(
      'ana snoozed it on Mar 1 until Mar 20, or until it gets worse. Assigned to kim.',
    );
  });

  test('says why it is back', () => {
    const none = { bandBefore: null, stepChange: null };
    const ended = { ...none, reason: 'SNOOZE_ENDED' } as const;
    const stepChange = { step: STEP, from: 'EASY', to: 'DIFFICULT' } as const;
    expect([
      whyBack(ended),
      whyBack({ ...none, reason: 'BAND_WORSENED', bandBefore: 'LOW' }),
      whyBack({ ...none, reason: 'STEP_WORSENED', stepChange }),
    ]).toEqual([
      'the snooze has ended',
      'its band got worse: it was low',
      '“plan the stops” went from easy to difficult',
    ]);
    expect(snoozeWords({ ...SNOOZE, isActive: false, returnedBecause: ended }, null)).toBe(
      'It is back on the list: the snooze has ended. ana had snoozed it on Mar 1 until Mar 20.',
    );
  });
});

describe('a call note with names', () => {
  const driver = {
    step: { ...STEP, isTableStakes: false },
    state: 'DIFFICULT',
    difficult: 2,
    respondents: 3,
    scoreIfEasy: 40,
  };
  const account = {
    name: 'Acme',
    risk: {
      summary: 'High risk.',
      score: 70,
      drivers: [driver, { ...driver, step: { ...driver.step, key: 'drive' }, state: 'MIXED' }],
      missingRoles: [],
      trend: { change: null, compositionChange: null, changedSteps: [] },
    },
    competitorRisks: null,
  } as unknown as NonNullable<AccountPageQuery['account']>;

  function person(
    name: string | null,
    effort: AccountPagePersonFragment['answers'][number]['effort'],
    explanation: string | null = null,
  ): AccountPagePersonFragment {
    const answer = {
      effort,
      explanation,
      reason: null,
      alternative: null,
      answeredAt: '',
      isByLink: null,
    };
    return {
      respondent: { id: '', externalId: 'crm-7', name, role: 'BUYER' },
      answers: ['plan', 'drive'].map((key) => ({ ...answer, step: { id: '', key } })),
    };
  }

  test('names only the contacts who find the most difficult steps difficult', () => {
    const people = [
      person('Ana Ruiz', 'VERY_DIFFICULT', 'It takes hours.'),
      person('Ben Okri', 'EASY', 'Works.'),
      person(null, 'DIFFICULT'),
    ];
    const [, said] = callNoteWithNames(account, people).split('\n\n');
    expect(said).toBe(
      'Who said so (in confidence):\n' +
        'plan the stops:\n' +
        '- Ana Ruiz (decision-maker), very difficult: “It takes hours.”\n' +
        '- crm-7 (decision-maker), difficult',
    );
  });

  test('says if no one finds a step difficult', () => {
    expect(callNoteWithNames(account, [person('Ben Okri', 'EASY')])).toContain(
      'No one finds a step difficult.',
    );
  });

  test.each([
    ['Renewal call!', 'renewal-call'],
    ['  JIRA-4711 ', 'jira-4711'],
    ['Café', 'cafe'],
    ['?!', ''],
    ['a'.repeat(50), 'a'.repeat(40)],
  ])('turns its purpose into a code: %p', (text, code) => {
    expect(purposeCode(text)).toBe(code);
  });
});
