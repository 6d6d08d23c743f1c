import { TRUE_WORDS, type Tool } from './tool.ts';

/** Formbricks: matrix columns are named `Headline - Row`, and ids of options appear next to choices. */
export const formbricks: Tool = {
  key: 'formbricks',
  name: 'Formbricks',
  kind: 'responses',
  has: [['response id'], ['survey id', 'formbricks id internal'], ['finished', 'timestamp']],
  fields: { respondent: ['user id', 'response id'], submittedAt: ['timestamp'] },
  responseIds: ['response id'],
  metadata:
    /^(no|response id|timestamp|finished|survey id|formbricks id internal|user id|tags|notes|.* option id)$/,
  only: { columns: ['finished'], is: TRUE_WORDS },
};
