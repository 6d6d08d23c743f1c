import type { NoticeTexts } from './en.ts';

/** Not reviewed by a native speaker. */
export const FR: NoticeTexts = {
  assignedBy: (by, what) => `${by} vous a attribué ${what}`,
  assignedByPeople: (people, what) => `${people} personnes vous ont attribué ${what}`,
  accounts: (count) => (count === 1 ? '1 compte' : `${count} comptes`),
  tasks: (count) => (count === 1 ? '1 tâche' : `${count} tâches`),
  accountsAndTasks: (accounts, tasks) => `${accounts} et ${tasks}`,
  yourAccounts: 'Comptes dont vous êtes maintenant responsable :',
  tasksAt: 'Tâches chez :',
  others: (count) => `et ${count} de plus`,
  seeWeek: 'Voir ma semaine',
  seeWeekAt: (address) => `Voir ma semaine : ${address}`,
  seeWeekThere: 'Ouvrez votre semaine dans Foothold.',
  footer:
    'Vous recevez ce message parce que quelqu’un d’autre vous l’a attribué. Pour ne plus recevoir ces messages, désactivez-les dans Foothold, dans le menu derrière vos initiales.',
};
