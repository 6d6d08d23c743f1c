import { type _Translator as Translator, createTranslator } from 'use-intl/core';
import { language, locale } from './language.ts';

/** Texts by their keys, in groups or not: ICU messages. */
export interface Catalog {
  readonly [key: string]: string | Catalog;
}

/** The same keys with texts in another language. */
export type TranslationOf<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : TranslationOf<English[Key]>;
};

/** What is shown, by the name of its file; English until its translation has arrived. */
const shown = new Map<string, Catalog>();
const arrived = new Set<string>();

/**
 * The texts of a page, as a function from a key and its variables to what the user reads. To be called
 * while a page is rendered: before, the translation may not be here.
 */
export function textsOf<const English extends Catalog>(
  name: string,
  english: English,
): Translator<English> {
  const messages = { ...english };
  shown.set(name, messages);
  return createTranslator<English>({ locale, messages });
}

/** A file of the language's folder, or of one in it: `lists/accounts`. */
async function fileOf(name: string): Promise<{ default: Catalog }> {
  const [folder = '', file] = name.split('/');
  const loaded: unknown = await (file === undefined
    ? import(`./${language}/${folder}.ts`)
    : import(`./${language}/${folder}/${file}.ts`));
  return loaded as { default: Catalog };
}

/** Loads the translations of all texts that are in use by now. Rejects without a connection. */
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
