import type { Tool } from './tool.ts';

/** SurveyMonkey: two header rows. A matrix has one column per row, or one per option of each row. */
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
