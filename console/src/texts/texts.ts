import { type _Translator as Translator, createTranslator } from 'use-intl/core';
import { language, locale } from './language.ts';

/** ICU messages by key, optionally nested. */
export interface Catalog {
  readonly [key: string]: string | Catalog;
}

/** The same keys with texts in another language. */
export type TranslationOf<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : TranslationOf<English[Key]>;
};

/** The current texts by file name. English until the translation is loaded. */
const shown = new Map<string, Catalog>();
const arrived = new Set<string>();

/**
 * Returns a function that formats a page's texts by key and variables. Call that function only while
 * rendering, since the translation may not be loaded before.
 */
export function textsOf<const English extends Catalog>(
  name: string,
  english: English,
): Translator<English> {
  const messages = { ...english };
  shown.set(name, messages);
  return createTranslator<English>({ locale, messages });
}

/** Loads a file of the language's folder or of a subfolder: `lists/accounts`. */
async function fileOf(name: string): Promise<{ default: Catalog }> {
  const [folder = '', file] = name.split('/');
  const loaded: unknown = await (file === undefined
    ? import(`./${language}/${folder}.ts`)
    : import(`./${language}/${folder}/${file}.ts`));
  return loaded as { default: Catalog };
}

/** Loads the translations of all texts in use. Rejects without a connection. */
export async function loadTexts(): Promise<void> {
  if (language === 'en') return;
  await Promise.all(
    [...shown].map(async ([name, messages]) => {
      if (arrived.has(name)) return;
      const file = await fileOf(name);
      Object.assign(messages, file.default);
      arrived.add(name);
    }),
  );
}
