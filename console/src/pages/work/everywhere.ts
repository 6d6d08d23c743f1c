/**
 * For what can be undone from another page: whatever shows accounts, tasks or timelines asks again. A toast
 * outlives the page that has shown it.
 */
export const EVERYWHERE = { additionalTypenames: ['Account', 'Task'] };
