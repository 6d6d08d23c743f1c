import { MAX_EXPLANATION } from '../../app/kernel/limits.ts';
import type { Survey } from '../../app/surveys/survey.ts';
import { isEasy, type Effort } from '../../domain/scoring/answers/effort.ts';
import type { UserError } from '../../domain/kernel/user-error.ts';
import type { SurveyTexts } from '../../app/surveys/texts/texts-of.ts';
import type { ErrorAt } from './pages/error-summary.ts';
import type { SurveySubmitInput } from '../../app/kernel/generated/inputs.ts';

/**
 * Error messages with the field to fix, in the page's language. Null if no field can be fixed because the
 * survey no longer exists.
 */
export function errorsAt(
  { errors: texts }: SurveyTexts,
  userErrors: readonly UserError[],
  survey: Survey,
  input: SurveySubmitInput,
): readonly ErrorAt[] | null {
  if (userErrors.some(({ field }) => field === null)) return null;
  return userErrors.map(({ code, field }) => {
    const [list, index, part] = field ?? [];
    const answer = list === 'answers' ? input.answers[Number(index)] : undefined;
    if (index !== undefined && answer) {
      const position = survey.steps.find(({ key }) => key === answer.stepKey)?.position ?? 1;
      return errorAtQuestion(texts, position, code, { part, effort: answer.effort });
    }
    const message = code === 'LIMIT_EXCEEDED' ? texts.tooMuch : texts.answerOne;
    return { message, field: 'q1-1' };
  });
}

function errorAtQuestion(
  texts: SurveyTexts['errors'],
  position: number,
  code: UserError['code'],
  { part, effort }: { part: string | undefined; effort: string },
): ErrorAt {
  if (code === 'LIMIT_EXCEEDED') {
    const words = isEasy(effort as Effort) ? 'helps' : 'hard';
    const field = `q${position}-${part === 'alternative' ? part : words}`;
    return { message: texts.tooLong(position, MAX_EXPLANATION), field };
  }
  return { message: texts.chooseAgain(position), field: `q${position}-1` };
}
