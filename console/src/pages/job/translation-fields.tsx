import type { FormDraft } from '../../design/forms/form-draft.ts';
import { formText } from '../../design/forms/form-text.ts';
import type { SurveyLanguage } from '../../generated/graphql.ts';
import { ownName } from '../../texts/language.ts';
import { LANGUAGES } from '../campaigns/languages.ts';
import { t } from './texts.ts';

interface Translation {
  language: SurveyLanguage;
  statement: string;
}

/** A statement in the survey languages. Empty fields fall back to the original wording. */
export function TranslationFields({
  translations,
  draft,
}: {
  translations: readonly Translation[];
  /** Unsaved input of an earlier visit. */
  draft?: FormDraft;
}) {
  const saidIn = (language: SurveyLanguage) => {
    const saved = translations.find((each) => each.language === language)?.statement ?? '';
    return draft ? draft.text(`in-${language}`, saved) : saved;
  };
  return (
    <details className="stack translations">
      <summary>{t('translations', { count: translations.length })}</summary>
      <p className="muted">{t('translationsHint')}</p>
      {LANGUAGES.map((language) => (
        <label key={language} className="field-row">
          <span>{ownName(language.toLowerCase())}</span>
          <input
            className="field"
            name={`in-${language}`}
            lang={language.toLowerCase()}
            maxLength={1000}
            defaultValue={saidIn(language)}
          />
        </label>
      ))}
    </details>
  );
}

/** The translations in the form. */
export function translationsIn(said: FormData): Translation[] {
  return LANGUAGES.flatMap((language) => {
    const statement = formText(said, `in-${language}`);
    return statement === '' ? [] : [{ language, statement }];
  });
}
