import type { Language } from './languages.ts';

/** Wording in other languages. */
export type Translations = Readonly<Partial<Record<Language, string>>>;

export interface Translated {
  statement: string;
  translations: Translations;
}

/** Returns the statement in a language. Falls back to the original wording. */
export function statementIn({ statement, translations }: Translated, language: Language): string {
  return translations[language] ?? statement;
}
