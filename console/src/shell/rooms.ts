/** The rooms of the console, in the order of the menu, and who may enter each. */
export const ROOMS = [
  { path: '/', name: 'At risk', roles: ['CUSTOMER_SUCCESS'] },
  { path: '/ask-next', name: 'Ask next', roles: ['CUSTOMER_SUCCESS'] },
  { path: '/testimonials', name: 'Testimonials', roles: ['CUSTOMER_SUCCESS', 'MARKETING'] },
  { path: '/hotspots', name: 'Hotspots', roles: ['CUSTOMER_SUCCESS', 'PRODUCT'] },
  { path: '/accounts', name: 'Accounts', roles: ['CUSTOMER_SUCCESS'] },
  { path: '/job', name: 'Job', roles: ['CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT'] },
] as const;

/** The rooms that somebody with these roles may enter. */
export function roomsFor(roles: readonly string[]): readonly (typeof ROOMS)[number][] {
  return ROOMS.filter(
    (room) => roles.includes('ADMIN') || room.roles.some((role) => roles.includes(role)),
  );
}
