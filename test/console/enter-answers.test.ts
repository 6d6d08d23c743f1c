import {
  type AnswersDraft,
  emptyDraft,
  inAskingOrder,
  isEmpty,
  namesake,
  NEW_CONTACT,
  submissionOf,
  wordsWithoutRating,
} from '../../console/src/pages/account/enter-answers/draft.ts';

const STEPS = ['plan', 'drive', 'report'];

function draft(part: Partial<AnswersDraft>): AnswersDraft {
  return { ...emptyDraft('k1'), ...part };
}

describe('logging a call', () => {
  test('sends an existing contact by id only, without changing its details', () => {
    const entries = { plan: { effort: 'DIFFICULT', words: ' It takes hours. ' } } as const;
    expect(submissionOf(draft({ contact: 'crm-7', entries }), STEPS)).toEqual({
      idempotencyKey: 'call-k1',
      source: 'call',
      respondent: { externalId: 'crm-7' },
      answers: [{ stepKey: 'plan', effort: 'DIFFICULT', explanation: 'It takes hours.' }],
    });
  });

  test('identifies a new contact by e-mail address, or by the draft if there is none', () => {
    const newContact = { name: ' Ana Ruiz ', email: 'Ana@Acme.example', role: 'BUYER' } as const;
    expect(submissionOf(draft({ contact: NEW_CONTACT, newContact }), STEPS).respondent).toEqual({
      externalId: 'ana@acme.example',
      name: 'Ana Ruiz',
      email: 'Ana@Acme.example',
      role: 'BUYER',
    });
    const unknown = draft({
      contact: NEW_CONTACT,
      newContact: { name: 'Ana', email: '', role: '' },
    });
    expect(submissionOf(unknown, STEPS).respondent).toEqual({
      externalId: 'call-k1',
      name: 'Ana',
    });
  });

  test('finds an existing contact with the same name as a new one', () => {
    const contacts = [
      { externalId: 'crm-7', name: 'Ana  Ruiz' },
      { externalId: 'crm-8', name: null },
    ];
    const typed = (name: string) => ({ name, email: '', role: '' }) as const;
    const added = draft({ contact: NEW_CONTACT, newContact: typed(' ana ruiz') });
    expect(namesake(added, contacts)).toEqual(contacts[0]);
    expect(namesake({ ...added, newContact: typed('Ben') }, contacts)).toBeNull();
    expect(namesake({ ...added, contact: 'crm-8' }, contacts)).toBeNull();
  });

  test('finds comments on steps without a rating, so that they are not lost', () => {
    const entries = {
      plan: { effort: null, words: 'It takes hours.' },
      drive: { effort: 'EASY', words: '' },
      report: { effort: null, words: '  ' },
    } as const;
    expect(wordsWithoutRating(draft({ entries }), STEPS)).toEqual(['plan']);
  });

  test('counts as a draft as soon as anything is entered', () => {
    expect(isEmpty(draft({}))).toBe(true);
    expect(isEmpty(draft({ contact: 'crm-7' }))).toBe(false);
    expect(isEmpty(draft({ newContact: { name: 'A', email: '', role: '' } }))).toBe(false);
    expect(isEmpty(draft({ entries: { plan: { effort: null, words: 'a' } } }))).toBe(false);
    expect(isEmpty(draft({ entries: { plan: { effort: null, words: '' } } }))).toBe(true);
  });

  test('asks about the most difficult steps first, then about those not answered for longest', () => {
    const steps = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key }));
    const known = {
      struggle: new Map([
        ['b', 0.6],
        ['d', 0.9],
        ['e', 0.4],
      ]),
      lastAnsweredAt: new Map([
        ['a', '2026-03-01T00:00:00.000Z'],
        ['e', '2026-02-01T00:00:00.000Z'],
      ]),
    };
    expect(inAskingOrder(steps, known).map(({ key }) => key)).toEqual(['d', 'b', 'c', 'e', 'a']);
  });
});
