import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import {
  type JobMapFragment,
  SaveStepDocument,
  type SurveyLayout,
} from '../../generated/graphql.ts';
import { t } from './texts.ts';
import { TranslationFields, translationsIn } from './translation-fields.tsx';

const LAYOUTS: readonly SurveyLayout[] = ['ONE_PAGE', 'STEP_BY_STEP'];

/** How the survey displays its questions, and the job's wording in other languages. */
export function SurveyWording({ map }: { map: JobMapFragment }) {
  const toast = useToast();
  const [{ fetching }, save] = useMutation(SaveStepDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const change = async (changed: object, message: string) => {
    const { data, error } = await save({ input: { key: map.key, ...changed } });
    const problems = formErrorsOf(error, data?.jobUpsert?.userErrors);
    setErrors(problems);
    if (problems.length === 0) toast({ message });
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const translations = translationsIn(new FormData(event.currentTarget));
    void change({ translations }, t('translationsSaved'));
  };
  return (
    <section className="card stack survey-length" aria-label={t('surveyWording')}>
      <label className="field-row">
        <span>{t('layout')}</span>
        <select
          className="field"
          value={map.surveyLayout}
          disabled={fetching}
          onChange={({ target }) => void change({ surveyLayout: target.value }, t('layoutSaved'))}
        >
          {LAYOUTS.map((layout) => (
            <option key={layout} value={layout}>
              {t(`layouts.${layout}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="muted">{t('layoutHint')}</p>
      <form className="stack" onSubmit={submit}>
        <p>{t('jobWording', { job: map.statement })}</p>
        <TranslationFields translations={map.translations} />
        <div>
          <button type="submit" className="button" disabled={fetching}>
            {t('saveTranslations')}
          </button>
        </div>
      </form>
      <FormErrors errors={errors} />
    </section>
  );
}
