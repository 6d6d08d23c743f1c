import type { Tool } from './tool.ts';

export const tally: Tool = {
  key: 'tally',
  name: 'Tally',
  kind: 'responses',
  has: [['submission id'], ['respondent id'], ['submitted at']],
  fields: { respondent: ['respondent id'], submittedAt: ['submitted at'] },
  metadata: /^(submission id|respondent id|submitted at)$/,
};
