import { effortInWords } from '../../../intake/suggest/effort-words.ts';
import { effortAt, suggestScale } from '../../../intake/suggest/suggest-scale.ts';
import { isNobody, isPlaceholder } from '../../../intake/values/placeholder.ts';
import { sentence } from '../../../intake/complaints/sentences.ts';
import { addressIn, idProblem } from '../../../intake/values/ids.ts';
import { yesOrNo } from '../../../intake/values/yes-no.ts';

test.each([
  ['Sehr leicht', 'Leicht', 'Weder leicht noch schwer', 'Schwer', 'Sehr schwer'],
  ['Très facile', 'Facile', 'Ni facile ni difficile', 'Difficile', 'Très difficile'],
  ['Muy fácil', 'Fácil', 'Ni fácil ni difícil', 'Difícil', 'Muy difícil'],
  ['Muito fácil', 'Fácil', 'Nem fácil nem difícil', 'Difícil', 'Muito difícil'],
  ['Molto facile', 'Facile', 'Né facile né difficile', 'Difficile', 'Molto difficile'],
  ['Zeer makkelijk', 'Makkelijk', 'Niet makkelijk en niet moeilijk', 'Moeilijk', 'Zeer moeilijk'],
  ['とても簡単', '簡単', 'どちらでもない', '難しい', 'とても難しい'],
  ['Extremely easy', 'Somewhat easy', 'Neutral', 'Fairly hard', 'Not at all easy'],
  ['1: not challenging at all', 'simple', 'average', 'tough', '5 - Extremely complicated'],
])('reads a scale in words: %s …', (...words) => {
  expect(words.map(effortInWords)).toEqual([
    'VERY_EASY',
    'EASY',
    'NEITHER',
    'DIFFICULT',
    'VERY_DIFFICULT',
  ]);
});

test.each([
  'Hard to say',
  'N/A',
  'Did not try',
  "I don't know",
  'Keine Angabe',
  'Schwer zu sagen',
  'Sans objet',
  'No aplica',
  'Não se aplica',
  'Non so',
  'N.v.t.',
  'わからない',
  'Not applicable to me',
])('reads %s as no answer', (cell) => {
  expect(effortInWords(cell)).toBeNull();
});

test('maps a scale of any length to the nearest of five answers, with ties toward the middle', () => {
  const of = (points: number) =>
    Array.from({ length: points }, (_, at) => effortAt(at / (points - 1)));
  expect(of(3)).toEqual(['VERY_EASY', 'NEITHER', 'VERY_DIFFICULT']);
  expect(of(4)).toEqual(['VERY_EASY', 'EASY', 'DIFFICULT', 'VERY_DIFFICULT']);
  expect(of(7)).toEqual([
    'VERY_EASY',
    'EASY',
    'EASY',
    'NEITHER',
    'DIFFICULT',
    'DIFFICULT',
    'VERY_DIFFICULT',
  ]);
  expect(of(9)[1]).toBe('EASY');
  expect(of(9)[7]).toBe('DIFFICULT');
});

const meanings = (values: readonly string[], question = '') =>
  Object.fromEntries(suggestScale(values, question).meanings);

test('takes the direction of a numeric scale from words, and never assumes it', () => {
  expect(meanings(['1', '2', '5'], 'How difficult is it?')).toEqual({});
  expect(meanings(['1', '7'], 'From 1 (very easy) to 7 (very difficult)')).toEqual({
    1: 'VERY_EASY',
    7: 'VERY_DIFFICULT',
  });
  expect(meanings(['1', '2', '3', '4', '5 - Sehr leicht'])).toMatchObject({
    1: 'VERY_DIFFICULT',
    4: 'EASY',
  });
  expect(meanings(['1', '5'], '(1: easy, 5: easy)')).toEqual({});
});

test('reads agreement from the statement agreed with, and reports the kind of scale', () => {
  const agreed = suggestScale(['Strongly agree', 'Disagree'], 'It was difficult to find the stops');
  expect([agreed.kind, Object.fromEntries(agreed.meanings)]).toEqual([
    'agreement',
    { 'Strongly agree': 'VERY_DIFFICULT', Disagree: 'EASY' },
  ]);
  expect(meanings(['Strongly agree', 'Disagree'], 'I find the stops')).toEqual({});
  expect(suggestScale(['Very satisfied', 'Dissatisfied']).kind).toBe('satisfaction');
});

test.each([
  ['Yes, call me', true],
  ['Ja, gerne', true],
  ['はい', true],
  ['Nein danke', false],
  ['No, gracias', false],
  ['Opted out', false],
  ['Yes, but not by phone', undefined],
  ['perhaps', undefined],
  [' ', null],
])('reads the consent %s', (cell, said) => {
  expect(yesOrNo(cell)).toBe(said);
});

test('placeholders are not accounts, and anonymous names are not people', () => {
  expect(['N/A', '-', 'test', 'None', 'k. A.', '---'].map(isPlaceholder)).toEqual(
    Array(6).fill(true),
  );
  expect(['Nantes', 'Testo SE', 'Total', 'A-1', 'No Limits'].map(isPlaceholder)).toEqual(
    Array(5).fill(false),
  );
  expect(['anonymous', 'Anonym', 'no-reply@x.example', 'N/A'].map(isNobody)).toEqual(
    Array(4).fill(true),
  );
  expect(['ana@example.com', 'guest-17', '15'].map(isNobody)).toEqual(Array(3).fill(false));
});

test('ids shortened by a spreadsheet are rejected with the reason', () => {
  expect(['1.23457E+11', '6,64E+11'].map((id) => sentence(idProblem(id) ?? ''))).toEqual([
    expect.stringContaining('digits are lost'),
    expect.stringContaining('digits are lost'),
  ]);
  expect([idProblem('1E'), idProblem('E-11'), idProblem('12345')]).toEqual([null, null, null]);
});

test('an e-mail address is found beside a name, but not if there are two', () => {
  expect(addressIn('Ana Lopez <ana@example.com>')).toBe('ana@example.com');
  expect(addressIn('mailto:ana@example.com')).toBe('ana@example.com');
  expect([
    addressIn('jo@'),
    addressIn('a@example.com; b@example.com'),
    addressIn('Avery Chen'),
  ]).toEqual([null, null, null]);
});
