/** All questions on one page, or one at a time. */
export const SURVEY_LAYOUTS = ['ONE_PAGE', 'STEP_BY_STEP'] as const;
export type SurveyLayout = (typeof SURVEY_LAYOUTS)[number];
