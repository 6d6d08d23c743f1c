import type { Tool } from './tool.ts';

/** SurveyMonkey: two rows of headers; a matrix has a column a row, or one for each of its options. */
export const surveymonkey: Tool = {
  key: 'surveymonkey',
  name: 'SurveyMonkey',
  kind: 'responses',
  has: [['respondent id'], ['collector id', 'ip address', 'date created']],
  fields: {
    respondent: ['respondent id'],
    submittedAt: ['end date', 'date modified', 'date created'],
  },
  responseIds: ['respondent id'],
  metadata:
    /^(respondent id|collector id|start date|end date|date created|date modified|ip address|custom data \d+)\b/,
};
