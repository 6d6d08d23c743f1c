import { layoutOf, parseMapping } from '../../../intake/mapping/parse-mapping.ts';

const WIDE = {
  account: { column: 'Company' },
  respondent: { column: 3 },
  submittedAt: { fixed: '2026-11-01T00:00:00Z' },
  steps: { 'plan-stops': { column: 'Q1', explanation: { column: 'Q1 why' } } },
  scale: { 5: 'VERY_EASY', 0: null },
};
const { steps: _steps, ...REST } = WIDE;
const TIDY = { ...REST, step: { column: 'Step' }, effort: { column: 'Answer' } };

function whenParsed(mapping: unknown): unknown {
  return parseMapping(JSON.stringify(mapping), 'map.json');
}

test('accepts a mapping for one row per respondent and one for one row per answer', () => {
  expect([whenParsed(WIDE), whenParsed(TIDY)]).toEqual([WIDE, TIDY]);
});

test('accepts a number or a boolean as a fixed value', () => {
  expect(whenParsed({ ...WIDE, account: { fixed: 7 }, mayContact: { fixed: true } })).toMatchObject(
    {
      account: { fixed: '7' },
      mayContact: { fixed: 'true' },
    },
  );
});

test.each([
  [{ headerRows: 3 }, { headerRows: 3, nameRows: [1] }],
  [{ headerRow: 3 }, { headerRows: 3, nameRows: [3] }],
  [{ headerRow: [1, 2] }, { headerRows: 2, nameRows: [1, 2] }],
  // Detected automatically.
  [{}, null],
])('%j defines the header rows', (layout, expected) => {
  const text = JSON.stringify({ ...WIDE, ...layout });
  expect(layoutOf(parseMapping(text, 'map.json'))).toEqual(expected);
});

const ANYWHERE =
  '{"column": "Name"} or {"column": 3} (counted from 1), {"rowNumber": true} or {"fixed": "…"}';

test.each<[string, unknown, string]>([
  [
    'a missing account',
    { ...WIDE, account: undefined },
    `"account" is missing: it must be ${ANYWHERE}`,
  ],
  ['a bare column name', { ...WIDE, account: 'Company' }, `"account" must be ${ANYWHERE}`],
  [
    'a column 0',
    { ...WIDE, respondent: { column: 0 } },
    `"respondent.column" must be the name of a column, or its number counted from 1`,
  ],
  [
    'an invalid column of a step',
    { ...WIDE, steps: { a: { column: '' } } },
    `"steps.a.column" must be the name of a column, or its number counted from 1`,
  ],
  [
    'an unknown key',
    { ...WIDE, respondant: { column: 'x' } },
    '"respondant" is not known here: check the spelling',
  ],
  [
    'an unknown key of a step',
    { ...WIDE, steps: { a: { column: 'x', why: { column: 'y' } } } },
    '"steps.a": "why" is not known here: check the spelling',
  ],
  [
    'an answer that is not an effort',
    { ...WIDE, scale: { 1: 'HARD' } },
    '"scale.1" must be one of VERY_EASY, EASY, NEITHER, DIFFICULT, VERY_DIFFICULT, or null for "not applicable"',
  ],
  ['no steps', { ...WIDE, steps: {} }, '"steps" must map at least one step'],
  [
    'neither steps nor step and effort',
    REST,
    '"step" is missing: give "steps" (one row per person), or "step" and "effort" (one row per answer); ' +
      '"effort" is missing: give "steps" (one row per person), or "step" and "effort" (one row per answer)',
  ],
  [
    'both steps and step and effort',
    { ...WIDE, step: { column: 'Step' } },
    '"step" is for files with one row per answer: leave it out, or leave out "steps"',
  ],
  [
    'a name row below the header',
    { ...WIDE, headerRows: 1, headerRow: 2 },
    '"headerRows" must be at least 2, the last row in "headerRow"',
  ],
  [
    'a fractional header row',
    { ...WIDE, headerRows: 1.5 },
    '"headerRows" must be a whole number from 1',
  ],
  [
    'an unknown date format',
    { ...WIDE, dateFormat: 'YYYY' },
    '"dateFormat" must be one of MM/DD/YYYY, DD/MM/YYYY, DD.MM.YYYY',
  ],
])('rejects %s and says where it is', (_name, mapping, problem) => {
  expect(() => whenParsed(mapping)).toThrow(`map.json: ${problem}.`);
});

test('rejects invalid JSON with a one-line message', () => {
  expect(() => parseMapping('{"account":\n // or\n}', 'map.json')).toThrow(
    /^map\.json is not JSON: .+\.$/,
  );
});
