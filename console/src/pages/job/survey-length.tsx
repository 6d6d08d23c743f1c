import { useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { type JobMapFragment, SaveStepDocument } from '../../generated/graphql.ts';
import { wholeNumber } from '../../format/format.ts';
import { t } from './texts.ts';

const CHOICES = [3, 4, 5, 6, 7];

/** The number of questions per survey. Respondents can continue with more. */
export function SurveyLength({ map }: { map: JobMapFragment }) {
  const toast = useToast();
  const [{ fetching }, save] = useMutation(SaveStepDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const change = async (surveyQuestions: number) => {
    const { data, error } = await save({ input: { key: map.key, surveyQuestions } });
    const problems = formErrorsOf(error, data?.jobUpsert?.userErrors);
    setErrors(problems);
    if (problems.length === 0)
      toast({ message: t('questionsSaved', { count: wholeNumber(surveyQuestions) }) });
  };
  return (
    <section className="card stack survey-length" aria-label={t('survey')}>
      <label className="field-row">
        <span>{t('questions')}</span>
        <select
          className="field"
          value={map.surveyQuestions}
          disabled={fetching}
          onChange={(event) => void change(Number(event.target.value))}
        >
          {CHOICES.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <p className="muted">{t('questionsHint')}</p>
      <FormErrors errors={errors} />
    </section>
  );
}
