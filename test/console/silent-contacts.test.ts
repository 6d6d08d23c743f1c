import { tellingPoints } from '../../console/src/pages/account/sentences.ts';

const point = (band: 'HIGH' | 'MEDIUM', state: 'ALREADY' | 'POSSIBLE' | 'IMPOSSIBLE') => ({
  band,
  state,
  struggle: 0.5,
});

test('shows only high risk if it is certain whatever the silent contacts answer', () => {
  const high = point('HIGH', 'ALREADY');
  expect(tellingPoints([high, point('MEDIUM', 'ALREADY')])).toEqual([high]);
});

test('shows only medium risk as impossible, since that rules out high risk', () => {
  const medium = point('MEDIUM', 'IMPOSSIBLE');
  expect(tellingPoints([point('HIGH', 'IMPOSSIBLE'), medium])).toEqual([medium]);
});

test('shows both bands if neither implies the other', () => {
  const both = [point('HIGH', 'POSSIBLE'), point('MEDIUM', 'ALREADY')];
  expect(tellingPoints(both)).toEqual(both);
});
