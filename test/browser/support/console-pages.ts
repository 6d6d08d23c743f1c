/** Paths of the console's pages with the demo, by name. */
export const CONSOLE_PAGES = {
  'my-week': '/',
  'at-risk': '/at-risk',
  account: '/accounts/hollis-freight',
  people: '/accounts/hollis-freight/people',
  'ask-next': '/ask-next',
  withdrawals: '/ask-next/withdrawals',
  portfolio: '/portfolio',
  accounts: '/accounts',
  testimonials: '/testimonials',
  hotspots: '/hotspots',
  step: '/hotspots/sequence-stops',
  accuracy: '/accuracy',
  import: '/import',
  job: '/job',
  settings: '/settings',
} as const;

export type ConsolePage = keyof typeof CONSOLE_PAGES;
