import type { Tool } from './tool.ts';

const START = [
  'start time',
  'startzeit',
  'heure de début',
  'hora de inicio',
  'hora de início',
  'ora di inizio',
  'begintijd',
  '開始時刻',
];
const END = [
  'completion time',
  'fertigstellungszeit',
  'heure de fin',
  'hora de finalización',
  'hora de conclusão',
  'ora di completamento',
  'tijd van voltooien',
  '完了時刻',
];

/** Microsoft Forms: its ids number the responses of one form, so they do not identify people. */
export const microsoftForms: Tool = {
  key: 'microsoft-forms',
  name: 'Microsoft Forms',
  kind: 'responses',
  has: [START, END],
  fields: {
    submittedAt: END,
    respondent: ['email', 'e mail', 'e mail adresse', 'correo electrónico', 'メール'],
    email: ['email', 'e mail', 'e mail adresse', 'correo electrónico', 'メール'],
    name: ['name', 'nom', 'nombre', 'nome', 'naam', '名前'],
  },
  metadata:
    /^(id|start time|startzeit|last modified time|uhrzeit der letzten änderung|開始時刻|最終変更時刻)$/,
};
