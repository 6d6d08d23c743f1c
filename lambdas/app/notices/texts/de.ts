import type { NoticeTexts } from './en.ts';

/** Not reviewed by a native speaker. */
export const DE: NoticeTexts = {
  assignedBy: (by, what) => `${by} hat Ihnen ${what} zugewiesen`,
  assignedByPeople: (people, what) => `${people} Personen haben Ihnen ${what} zugewiesen`,
  accounts: (count) => (count === 1 ? '1 Kunden' : `${count} Kunden`),
  tasks: (count) => (count === 1 ? '1 Aufgabe' : `${count} Aufgaben`),
  accountsAndTasks: (accounts, tasks) => `${accounts} und ${tasks}`,
  yourAccounts: 'Kunden, für die Sie jetzt zuständig sind:',
  tasksAt: 'Aufgaben bei:',
  others: (count) => `und ${count} weitere`,
  seeWeek: 'Meine Woche öffnen',
  seeWeekAt: (address) => `Meine Woche öffnen: ${address}`,
  seeWeekThere: 'Öffnen Sie „Meine Woche“ in Foothold.',
  footer:
    'Sie erhalten diese Nachricht, weil jemand anderes Ihnen dies zugewiesen hat. Wenn Sie solche Nachrichten nicht mehr möchten, schalten Sie sie in Foothold im Menü hinter Ihren Initialen aus.',
};
