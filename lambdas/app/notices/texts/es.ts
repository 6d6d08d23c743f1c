import type { NoticeTexts } from './en.ts';

/** Not reviewed by a native speaker. */
export const ES: NoticeTexts = {
  assignedBy: (by, what) => `${by} le ha asignado ${what}`,
  assignedByPeople: (people, what) => `${people} personas le han asignado ${what}`,
  accounts: (count) => (count === 1 ? '1 cuenta' : `${count} cuentas`),
  tasks: (count) => (count === 1 ? '1 tarea' : `${count} tareas`),
  accountsAndTasks: (accounts, tasks) => `${accounts} y ${tasks}`,
  yourAccounts: 'Cuentas que ahora son suyas:',
  tasksAt: 'Tareas en:',
  others: (count) => `y ${count} más`,
  seeWeek: 'Ver mi semana',
  seeWeekAt: (address) => `Ver mi semana: ${address}`,
  seeWeekThere: 'Abra su semana en Foothold.',
  footer:
    'Recibe este mensaje porque otra persona se lo ha asignado. Para no recibir más mensajes como este, desactívelos en Foothold, en el menú detrás de sus iniciales.',
};
