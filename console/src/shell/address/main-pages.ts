/** The main pages in menu order: path, name key, and the roles that may open each. */
export const MAIN_PAGES = [
  { path: '/', name: 'myWeek', roles: ['CUSTOMER_SUCCESS'] },
  { path: '/at-risk', name: 'atRisk', roles: ['CUSTOMER_SUCCESS'] },
  { path: '/ask-next', name: 'askNext', roles: ['CUSTOMER_SUCCESS'] },
  { path: '/portfolio', name: 'portfolio', roles: ['CUSTOMER_SUCCESS', 'READ'] },
  { path: '/testimonials', name: 'testimonials', roles: ['CUSTOMER_SUCCESS', 'MARKETING'] },
  { path: '/hotspots', name: 'hotspots', roles: ['CUSTOMER_SUCCESS', 'PRODUCT', 'READ'] },
  { path: '/accuracy', name: 'accuracy', roles: ['CUSTOMER_SUCCESS'] },
  { path: '/accounts', name: 'accounts', roles: ['CUSTOMER_SUCCESS'] },
  { path: '/import', name: 'import', roles: ['CUSTOMER_SUCCESS', 'INGEST', 'PRODUCT'] },
  { path: '/job', name: 'job', roles: ['CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT'] },
  { path: '/settings', name: 'settings', roles: ['ADMIN'] },
] as const;

/** Pages that work without a job: an import can create the first one, and an archived one can be restored. */
export const WITHOUT_JOB: readonly string[] = ['/import', '/access-tokens', '/settings/data'];

/** Whether a path is a main page or below it. */
export function isIn(path: string, page: string): boolean {
  return page === '/' ? path === '/' : path === page || path.startsWith(`${page}/`);
}

/** Whether these roles may open a path. Unknown paths are open to everyone. */
export function canOpen(roles: readonly string[], path: string): boolean {
  const page = MAIN_PAGES.find((each) => isIn(path, each.path));
  return page === undefined || pagesFor(roles).includes(page);
}

/** The main pages that these roles may open. */
export function pagesFor(roles: readonly string[]): readonly (typeof MAIN_PAGES)[number][] {
  return MAIN_PAGES.filter(
    (page) => roles.includes('ADMIN') || page.roles.some((role) => roles.includes(role)),
  );
}
