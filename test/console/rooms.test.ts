import { mayEnter, roomsFor } from '../../console/src/shell/address/rooms.ts';

const namesFor = (...roles: string[]): string[] => roomsFor(roles).map(({ name }) => name);

test('each role sees its own pages, and an administrator sees all of them', () => {
  expect(namesFor('MARKETING')).toEqual(['testimonials', 'job']);
  expect(namesFor('PRODUCT')).toEqual(['hotspots', 'import', 'job']);
  expect(namesFor('INGEST')).toEqual(['import']);
  expect(namesFor('READ')).toEqual(['portfolio', 'hotspots']);
  expect(namesFor('ADMIN')).toEqual([
    ...namesFor('CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT', 'INGEST'),
    'settings',
  ]);
});

test('a subpage has the permissions of its page, and an unknown page is open to everyone', () => {
  expect(mayEnter(['MARKETING'], '/accounts/acme')).toBe(false);
  expect(mayEnter(['CUSTOMER_SUCCESS'], '/ask-next/links')).toBe(true);
  expect(mayEnter(['MARKETING'], '/nowhere')).toBe(true);
  expect(mayEnter(['MARKETING'], '/at-risk')).toBe(false);
});
