import { accessLines } from '../../../local/http/access-lines.ts';

const TOKEN = 'npm run -s foothold -- token --role';

test('the startup message says that this machine needs no token, and how others get one', () => {
  expect(accessLines({ addsToken: true, keyFolder: '.foothold' })).toEqual([
    ['Access', 'requests from this machine act as ADMIN, unless started with --auth'],
    ['Token', `${TOKEN} MARKETING --subject you@example.com`],
  ]);
});

test('the startup message says that everyone needs a token, and how to get one for this folder', () => {
  expect(accessLines({ addsToken: false, keyFolder: "/tmp/it's here" })).toEqual([
    ['Access', 'every request needs a token'],
    [
      'Token',
      `export FOOTHOLD_TOKEN=$(${TOKEN} ADMIN --subject you@example.com --data-dir '/tmp/it'\\''s here')`,
    ],
  ]);
});
