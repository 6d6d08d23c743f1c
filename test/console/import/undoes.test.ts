import {
  previewSentence,
  undoneSentence,
} from '../../../console/src/pages/import/history/undoes.ts';

test.each([
  ['SUBMISSIONS', 1, '1 submission no longer counts.'],
  ['SUBMISSIONS', 1200, '1,200 submissions no longer count.'],
  ['ACCOUNTS', 1, '1 account is archived.'],
  ['CONTACTS', 2, '2 contacts are removed or restored.'],
  ['MARKET_BENCHMARKS', 1, '1 figure is restored or removed.'],
] as const)('describes what was undone: %s, %s', (kind, count, sentence) => {
  expect(undoneSentence(kind, count)).toBe(sentence);
});

test('the preview of an undo says how many items change and how many stay', () => {
  const counts = { undone: 1, left: [], isComplete: true };
  expect(previewSentence('CONTACTS', counts)).toBe('1 contact will be removed or restored.');
  expect(previewSentence('ACCOUNTS', { ...counts, undone: 12, left: [{}, {}] })).toBe(
    '12 accounts will be archived. 2 others will stay.',
  );
  expect(previewSentence('SUBMISSIONS', { ...counts, undone: 900, isComplete: false })).toBe(
    'At least 900 submissions will no longer count.',
  );
});
