import type { Language } from '../../domain/surveys/languages.ts';

/** Texts of the assignment e-mail. Each is a whole sentence or line. */
export interface NoticeTexts {
  /** Subject if one person made all assignments. */
  assignedBy: (by: string, what: string) => string;
  /** Subject if several people did. */
  assignedByPeople: (people: number, what: string) => string;
  accounts: (count: number) => string;
  tasks: (count: number) => string;
  accountsAndTasks: (accounts: string, tasks: string) => string;
  yourAccounts: string;
  tasksAt: string;
  /** Number of accounts that are not listed. */
  others: (count: number) => string;
  seeWeek: string;
  seeWeekAt: (address: string) => string;
  /** Used if no console address is configured. */
  seeWeekThere: string;
  footer: string;
}

const EN: NoticeTexts = {
  assignedBy: (by, what) => `${by} assigned you ${what}`,
  assignedByPeople: (people, what) => `${people} people assigned you ${what}`,
  accounts: (count) => (count === 1 ? '1 account' : `${count} accounts`),
  tasks: (count) => (count === 1 ? '1 task' : `${count} tasks`),
  accountsAndTasks: (accounts, tasks) => `${accounts} and ${tasks}`,
  yourAccounts: 'Accounts that are yours now:',
  tasksAt: 'Tasks at:',
  others: (count) => `and ${count} more`,
  seeWeek: 'See My week',
  seeWeekAt: (address) => `See My week: ${address}`,
  seeWeekThere: 'See My week in Foothold.',
  footer:
    'You get this because someone else assigned it to you. To get no more of these messages, open Foothold and choose so behind your initials.',
};

/** Not reviewed by a native speaker. Nor are the two below. */
const DE: NoticeTexts = {
  assignedBy: (by, what) => `${by} hat Ihnen ${what} zugewiesen`,
  assignedByPeople: (people, what) => `${people} Personen haben Ihnen ${what} zugewiesen`,
  accounts: (count) => (count === 1 ? '1 Kunden' : `${count} Kunden`),
  tasks: (count) => (count === 1 ? '1 Aufgabe' : `${count} Aufgaben`),
  accountsAndTasks: (accounts, tasks) => `${accounts} und ${tasks}`,
  yourAccounts: 'Kunden, für die Sie jetzt zuständig sind:',
  tasksAt: 'Aufgaben bei:',
  others: (count) => `und ${count} weitere`,
  seeWeek: 'Meine Woche ansehen',
  seeWeekAt: (address) => `Meine Woche ansehen: ${address}`,
  seeWeekThere: 'Sehen Sie „Meine Woche“ in Foothold an.',
  footer:
    'Sie erhalten diese Nachricht, weil jemand anderes es Ihnen zugewiesen hat. Wenn Sie solche Nachrichten nicht mehr möchten, öffnen Sie Foothold und wählen Sie es hinter Ihren Initialen.',
};

const FR: NoticeTexts = {
  assignedBy: (by, what) => `${by} vous a attribué ${what}`,
  assignedByPeople: (people, what) => `${people} personnes vous ont attribué ${what}`,
  accounts: (count) => (count === 1 ? '1 compte' : `${count} comptes`),
  tasks: (count) => (count === 1 ? '1 tâche' : `${count} tâches`),
  accountsAndTasks: (accounts, tasks) => `${accounts} et ${tasks}`,
  yourAccounts: 'Comptes dont vous êtes maintenant responsable :',
  tasksAt: 'Tâches chez :',
  others: (count) => `et ${count} de plus`,
  seeWeek: 'Voir My week',
  seeWeekAt: (address) => `Voir My week : ${address}`,
  seeWeekThere: 'Voyez My week dans Foothold.',
  footer:
    'Vous recevez ce message parce que quelqu’un d’autre vous l’a attribué. Pour ne plus recevoir ces messages, ouvrez Foothold et choisissez-le derrière vos initiales.',
};

const ES: NoticeTexts = {
  assignedBy: (by, what) => `${by} le ha asignado ${what}`,
  assignedByPeople: (people, what) => `${people} personas le han asignado ${what}`,
  accounts: (count) => (count === 1 ? '1 cuenta' : `${count} cuentas`),
  tasks: (count) => (count === 1 ? '1 tarea' : `${count} tareas`),
  accountsAndTasks: (accounts, tasks) => `${accounts} y ${tasks}`,
  yourAccounts: 'Cuentas que ahora son suyas:',
  tasksAt: 'Tareas en:',
  others: (count) => `y ${count} más`,
  seeWeek: 'Ver My week',
  seeWeekAt: (address) => `Ver My week: ${address}`,
  seeWeekThere: 'Vea My week en Foothold.',
  footer:
    'Recibe este mensaje porque otra persona se lo ha asignado. Para no recibir más mensajes como este, abra Foothold y elíjalo detrás de sus iniciales.',
};

const TEXTS: Readonly<Record<Language, NoticeTexts>> = { en: EN, de: DE, fr: FR, es: ES };

export function noticeTexts(language: Language): NoticeTexts {
  return TEXTS[language];
}
