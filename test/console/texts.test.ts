import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { LANGUAGES, preferred } from '../../console/src/texts/language.ts';
import type { Catalog } from '../../console/src/texts/texts.ts';

const FOLDER = join(__dirname, '../../console/src/texts');
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

/** Texts that are the same in English: names, units and shared words. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: 'ARR AUC Import Lift Links Marketing Name Neutral Person Playbooks Portfolio Quadrant Segment Team Token Version'.split(
    ' ',
  ),
};

test.each([
  [['fr-CH', 'de-AT', 'en'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('a browser that prefers %j is shown %s', (tags, language) => {
  expect(preferred(tags)).toBe(language);
});

test('each language has a folder', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...LANGUAGES].sort());
});

test.each(LANGUAGES)('%s texts have all plural forms of the language', async (language) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const name of filesOf('en')) {
    for (const [key, text] of Object.entries(await textsIn(language, name))) {
      for (const options of pluralsOf(parse(text))) {
        expect({ name, key, options: options.filter((form) => !form.startsWith('=')) }).toEqual({
          name,
          key,
          options: expect.arrayContaining(forms) as unknown,
        });
      }
    }
  }
});

describe.each(TRANSLATIONS)('the %s catalog', (language) => {
  test('has the same files as the English catalog', () => {
    expect(filesOf(language)).toEqual(filesOf('en'));
  });

  test.each(filesOf('en'))(
    '%s has the same keys with the same variables, and no English text left',
    async (name) => {
      const english = await textsIn('en', name);
      const translated = await textsIn(language, name);
      expect(variablesOf(translated)).toEqual(variablesOf(english));
      const shared = SHARED[language] ?? [];
      const left = Object.entries(translated).filter(
        ([key, text]) => text === english[key] && hasWords(text) && !shared.includes(text),
      );
      expect(left).toEqual([]);
    },
  );
});

function filesOf(language: string): readonly string[] {
  const entries = readdirSync(join(FOLDER, language), { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => name.endsWith('.ts')).sort();
}

/** The texts of a file, by full key. */
async function textsIn(language: string, name: string): Promise<Record<string, string>> {
  const file = (await import(join(FOLDER, language, name))) as { default: Catalog };
  return Object.fromEntries(flat(file.default));
}

/** True if a text has more than variables and tags. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/[{<][^{}<>]*[}>]/g, ''));
}

function flat(catalog: Catalog, before = ''): [string, string][] {
  return Object.entries(catalog).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[before + key, text]] : flat(text, `${before}${key}.`),
  );
}

function variablesOf(texts: Record<string, string>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, [...new Set(namesIn(parse(text)))].sort()]),
  );
}

/** Names of variables and tags, including nested ones. */
function namesIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...namesIn(element.children)];
      case TYPE.select:
      case TYPE.plural:
        return [
          element.value,
          ...Object.values(element.options).flatMap(({ value }) => namesIn(value)),
        ];
      default:
        return [element.value];
    }
  });
}

function pluralsOf(elements: readonly MessageFormatElement[]): readonly string[][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsOf(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => pluralsOf(value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inside] : inside;
  });
}
