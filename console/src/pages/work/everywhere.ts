/**
 * Query context that refetches everything with accounts, tasks or timelines. For actions that can be undone
 * from another page, since a toast outlives the page that showed it.
 */
export const EVERYWHERE = { additionalTypenames: ['Account', 'Task'] };
