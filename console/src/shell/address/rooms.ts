/** The rooms of the console, in the order of the menu: the keys of their names, and who may enter each. */
export const ROOMS = [
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

/** Pages that can be used without a job: an import can create the first one, and an archived one is restored. */
export const WITHOUT_JOB: readonly string[] = ['/import', '/access-tokens', '/settings/data'];

/** Whether a path leads into a room: to it, or to what is behind it. */
export function isIn(path: string, room: string): boolean {
  return room === '/' ? path === '/' : path === room || path.startsWith(`${room}/`);
}

/** Whether these roles may open the page of a path; a path that leads nowhere is open to everyone. */
export function mayEnter(roles: readonly string[], path: string): boolean {
  const room = ROOMS.find((each) => isIn(path, each.path));
  return room === undefined || roomsFor(roles).includes(room);
}

/** The pages that these roles may open. */
export function roomsFor(roles: readonly string[]): readonly (typeof ROOMS)[number][] {
  return ROOMS.filter(
    (room) => roles.includes('ADMIN') || room.roles.some((role) => roles.includes(role)),
  );
}
