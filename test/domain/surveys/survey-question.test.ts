import { asClause, surveyQuestion } from '../../../lambdas/domain/surveys/survey-question.ts';

test('a question goes on from the product to the step', () => {
  expect(surveyQuestion('Sequence the stops.', 'Waypoint Fleet')).toBe(
    'Now that you use Waypoint Fleet, how difficult is it to sequence the stops?',
  );
  expect(surveyQuestion('plan the stops', null)).toBe(
    'Now that you use our product, how difficult is it to plan the stops?',
  );
});

test.each([
  ['Plan the stops', 'plan the stops'],
  ['  Plan the stops. ', 'plan the stops'],
  ['Who is late?', 'who is late'],
  ['ETA every stop', 'ETA every stop'],
  ['Überblicken', 'überblicken'],
  ['', ''],
])('%j goes on in a sentence as %j', (statement, clause) => {
  expect(asClause(statement)).toBe(clause);
});
