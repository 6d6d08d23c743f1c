import type { Tool } from './tool.ts';

const TIMESTAMP = [
  'timestamp',
  'zeitstempel',
  'horodateur',
  'marca temporal',
  'carimbo de data hora',
  'informazioni cronologiche',
  'tijdstempel',
  'タイムスタンプ',
];

/** Google Forms: a timestamp, then questions. Rows of a grid are named `Question [Row]`. */
export const googleForms: Tool = {
  key: 'google-forms',
  name: 'Google Forms',
  kind: 'responses',
  has: [TIMESTAMP],
  first: TIMESTAMP,
  fields: { submittedAt: TIMESTAMP },
};
