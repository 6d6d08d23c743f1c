import type { Tool } from './tool.ts';

export const jotform: Tool = {
  key: 'jotform',
  name: 'Jotform',
  kind: 'responses',
  has: [['submission date']],
  first: ['submission date'],
  fields: { submittedAt: ['submission date'] },
  metadata: /^(submission date|submission ip|submission id|last update date|flow status)$/,
};
