import type { Tool } from './tool.ts';

/** Typeform: rows without a submit date are partial responses. */
export const typeform: Tool = {
  key: 'typeform',
  name: 'Typeform',
  kind: 'responses',
  has: [['submit date utc', 'submit date'], ['network id']],
  fields: {
    submittedAt: ['submit date utc', 'submit date'],
    respondent: ['user id', 'contact id', '#'],
  },
  responseIds: ['#'],
  metadata: /^(start date|stage date|submit date|network id|tags|ending|response type|#)\b/,
  only: { columns: ['submit date utc', 'submit date'] },
};
