import { type Language, LANGUAGES } from '../../../domain/surveys/languages.ts';
import type { Translations } from '../../../domain/surveys/translations.ts';
import { MAX_STATEMENT } from '../../kernel/limits.ts';
import type { Optional } from '../../kernel/validation/given.ts';
import { checkMember } from '../../kernel/validation/member.ts';
import type { Problems } from '../../kernel/validation/problems.ts';
import { checkText } from '../../kernel/validation/text.ts';
import type { StatementTranslationInput } from '../../kernel/generated/inputs.ts';

/** Reports invalid translations. */
export function checkTranslations(
  problems: Problems,
  given: Optional<readonly StatementTranslationInput[]>,
): void {
  const seen = new Set<Language>();
  (given ?? []).forEach(({ language, statement }, index) => {
    const under = problems.under('translations', index);
    const known = checkMember(under, 'language', language.toLowerCase(), LANGUAGES);
    checkText(under, 'statement', statement, MAX_STATEMENT);
    if (known === undefined) return;
    if (seen.has(known)) under.invalid('language', 'is listed twice: list each language once.');
    seen.add(known);
  });
}

/** Returns the new translations. Absent keeps the current ones, a list replaces all, null removes all. */
export function translationsAfter(
  before: Translations,
  given: Optional<readonly StatementTranslationInput[]>,
): Translations {
  if (given === undefined) return before;
  const byLanguage = new Map(
    (given ?? []).map(({ language, statement }) => [language.toLowerCase(), statement.trim()]),
  );
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const statement = byLanguage.get(language);
      return statement === undefined ? [] : [[language, statement]];
    }),
  );
}
