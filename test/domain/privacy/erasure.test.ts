import { effortsOnly, underPseudonym } from '../../../lambdas/domain/privacy/erasure.ts';
import { aHistory, aPerson, aSubmission, NOW } from '../../support/facts.ts';

describe('a pseudonym', () => {
  test('keeps only the role, and whether the person was a known contact', () => {
    const { respondent } = aPerson('ana', [], { role: 'BUYER', name: 'Ana' });
    const unknown = { ...respondent, contactStated: {}, isKnown: false };
    expect(underPseudonym(unknown, 'x')).toEqual({
      id: 'x',
      accountId: 'acme',
      externalId: 'erased-x',
      stated: { role: { value: 'BUYER', at: 0, by: 'contact' } },
      contactStated: {},
      isKnown: false,
      requests: [],
      withdrawal: null,
      droppedAt: null,
      formerExternalIds: [],
    });
    expect(underPseudonym(respondent, 'x').contactStated).toEqual({
      name: { value: null, at: 0, by: 'contact' },
      role: { value: 'BUYER', at: 0, by: 'contact' },
    });
  });

  test('has a history that does not reveal whether explanations were given', () => {
    const history = aHistory(
      aSubmission('1', NOW, {
        plan: { effort: 'EASY', explanation: 'Maps.', about: 'CONSUMPTION' },
        drive: { effort: 'DIFFICULT', alternative: 'Paper' },
        park: null,
      }),
    );
    expect(effortsOnly(history)).toEqual([
      {
        submissionId: '1',
        at: NOW,
        answers: {
          plan: {
            effort: 'EASY',
            isExplained: false,
            text: {
              explanation: null,
              reason: 'HARD_TO_USE',
              about: 'CONSUMPTION',
              alternative: null,
            },
          },
          drive: { effort: 'DIFFICULT', isExplained: false },
          park: { effort: null, isExplained: false },
        },
      },
    ]);
  });
});
