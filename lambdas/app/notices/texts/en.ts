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

export const EN: NoticeTexts = {
  assignedBy: (by, what) => `${by} assigned you ${what}`,
  assignedByPeople: (people, what) => `${people} people assigned you ${what}`,
  accounts: (count) => (count === 1 ? '1 account' : `${count} accounts`),
  tasks: (count) => (count === 1 ? '1 task' : `${count} tasks`),
  accountsAndTasks: (accounts, tasks) => `${accounts} and ${tasks}`,
  yourAccounts: 'Accounts that you now own:',
  tasksAt: 'Tasks for:',
  others: (count) => `and ${count} more`,
  seeWeek: 'Open My week',
  seeWeekAt: (address) => `Open My week: ${address}`,
  seeWeekThere: 'Open My week in Foothold.',
  footer:
    'You get this message because someone else assigned these to you. To turn these messages off, open the menu behind your initials in Foothold.',
};
