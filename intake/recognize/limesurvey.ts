import type { Tool } from './tool.ts';

/**
 * LimeSurvey: responses without a submit date are incomplete. The date 1980-01-01 means that it was not
 * recorded.
 */
export const limesurvey: Tool = {
  key: 'limesurvey',
  name: 'LimeSurvey',
  kind: 'responses',
  has: [
    ['submitdate', 'date submitted'],
    ['lastpage', 'last page', 'startlanguage', 'start language', 'response id', 'id'],
  ],
  fields: {
    respondent: ['token', 'access code', 'response id', 'id'],
    submittedAt: ['submitdate', 'date submitted'],
  },
  responseIds: ['response id', 'id'],
  metadata:
    /^(id|response id|submitdate|date submitted|lastpage|last page|startlanguage|start language|seed|token|startdate|date started|datestamp|date last action|ipaddr|ip address|refurl|referrer url|interviewtime|total time|group ?time.*|question time.*)$/,
  unrecorded: '1980-01-01',
  only: { columns: ['submitdate', 'date submitted'] },
};
