import { tellingPoints } from '../../console/src/pages/account/sentences.ts';

const point = (band: 'HIGH' | 'MEDIUM', state: 'ALREADY' | 'POSSIBLE' | 'IMPOSSIBLE') => ({
  band,
  state,
  struggle: 0.5,
});

test('of an account that is at high risk whatever the others answer, no more is said', () => {
  const high = point('HIGH', 'ALREADY');
  expect(tellingPoints([high, point('MEDIUM', 'ALREADY')])).toEqual([high]);
});

test('of one that cannot come to medium risk, it is not said that it cannot come to high', () => {
  const medium = point('MEDIUM', 'IMPOSSIBLE');
  expect(tellingPoints([point('HIGH', 'IMPOSSIBLE'), medium])).toEqual([medium]);
});

test('what does not follow from the other is said', () => {
  const both = [point('HIGH', 'POSSIBLE'), point('MEDIUM', 'ALREADY')];
  expect(tellingPoints(both)).toEqual(both);
});
