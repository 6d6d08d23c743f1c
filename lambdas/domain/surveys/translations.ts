import type { Language } from './languages.ts';

/** Wording in other languages than its own. */
export type Translations = Readonly<Partial<Record<Language, string>>>;

/** Something to be read, with its wording in other languages. */
export interface Translated {
  statement: string;
  translations: Translations;
}

/** A statement in a language: as it was first worded where it has no translation. */
export function statementIn({ statement, translations }: Translated, language: Language): string {
  return translations[language] ?? statement;
}
