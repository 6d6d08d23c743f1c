import { clauseOf } from '../../../lambdas/app/surveys/texts/statement.ts';
import { surveyTexts } from '../../../lambdas/app/surveys/texts/texts-of.ts';
import { LANGUAGES } from '../../../lambdas/domain/surveys/languages.ts';

const english = textsIn(surveyTexts('en'));
/** Texts that may be the same as in English. */
const SHARED: readonly string[] = ['<0> questions, <1>.'];
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

/** The texts of a language by their full keys. Functions are called with placeholders such as <0>. */
function textsIn(texts: object, before = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(texts).map(([key, text]: [string, unknown]) => {
      if (typeof text === 'object' && text !== null) return textsIn(text, `${before}${key}.`);
      if (typeof text !== 'function') return { [before + key]: String(text) };
      const places = Array.from({ length: text.length }, (_, place) => `<${place}>`);
      return { [before + key]: (text as (...given: string[]) => string)(...places) };
    }),
  ) as Record<string, string>;
}

function variablesOf(texts: Record<string, string>): Record<string, readonly string[]> {
  const marks = /<\d>|[[\]]/g;
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, [...new Set(text.match(marks))].sort()]),
  );
}

describe.each(TRANSLATIONS)('the texts of the survey in %s', (language) => {
  const translated = textsIn(surveyTexts(language));

  test('have the same variables and links as the English ones', () => {
    expect(variablesOf(translated)).toEqual(variablesOf(english));
    expect(english['form.heading']).toBe('How hard is it to <0>?');
  });

  test('leave nothing untranslated or empty', () => {
    const { dir: _, line: __, ...texts } = translated;
    const left = Object.entries(texts).filter(
      ([key, text]) => text === english[key] && !SHARED.includes(text),
    );
    expect(left).toEqual([]);
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('distinguish one from many, and a named company from none', () => {
    const { duration, form, thanks, mail, seenBy } = surveyTexts(language);
    expect(new Set([0, 1, 2].map(duration)).size).toBe(3);
    expect(form.length(1, '')).not.toMatch(/\d/);
    expect(thanks.another(1)).not.toBe(thanks.another(2).replace('2', '1'));
    for (const say of [
      seenBy,
      mail.why,
      (it: string | null) => surveyTexts(language).question('x', it),
    ]) {
      expect(say('Acme')).toContain('Acme');
      expect(say(null)).not.toMatch(/null|Acme/);
    }
  });
});

test.each([
  ['en', 'Now that you use Waypoint, how difficult is it to sequence the stops?'],
  ['de', 'Wie schwierig ist „Sequence the stops“ für Sie, seit Sie Waypoint nutzen?'],
  [
    'fr',
    '«\u00a0Sequence the stops\u00a0»\u00a0: facile ou difficile pour vous, maintenant que vous utilisez Waypoint\u00a0?',
  ],
  ['es', '«Sequence the stops»: ¿le resulta fácil o difícil ahora que utiliza Waypoint?'],
] as const)('the survey question is asked in %s', (language, question) => {
  expect(surveyTexts(language).question('Sequence the stops.', 'Waypoint')).toBe(question);
});

test.each([
  ['Plan the stops.', 'plan the stops'],
  ['ETA of the next stop', 'ETA of the next stop'],
  ['  Überblick behalten …', 'überblick behalten'],
  ['', ''],
])('clauseOf turns the statement %p into the clause %p', (statement, clause) => {
  expect(clauseOf(statement)).toBe(clause);
});
