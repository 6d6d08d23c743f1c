import { canOpen, pagesFor } from '../../console/src/shell/address/main-pages.ts';

const namesFor = (...roles: string[]): string[] => pagesFor(roles).map(({ name }) => name);

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
  expect(canOpen(['MARKETING'], '/accounts/acme')).toBe(false);
  expect(canOpen(['CUSTOMER_SUCCESS'], '/ask-next/links')).toBe(true);
  expect(canOpen(['MARKETING'], '/nowhere')).toBe(true);
  expect(canOpen(['MARKETING'], '/at-risk')).toBe(false);
});
