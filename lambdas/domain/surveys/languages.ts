/** The languages of surveys and of their e-mails: each has a file of words for both. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
