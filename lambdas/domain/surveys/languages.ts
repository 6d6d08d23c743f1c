/** Languages of surveys and survey e-mails. Each has one file with the texts of both. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
