import { developmentTokens } from '../../../local/startup/development-token.ts';

test('development tokens are short-lived and replaced after half of their lifetime', async () => {
  const clock = { now: 0 };
  const requests: unknown[] = [];
  const next = developmentTokens(
    {
      sign: async (request) => {
        requests.push(request);
        return `token ${requests.length}`;
      },
    },
    () => clock.now,
  );
  expect(await Promise.all([next(), next()])).toEqual(['token 1', 'token 1']);
  clock.now = 149_999;
  expect(await next()).toBe('token 1');
  clock.now = 150_000;
  expect(await next()).toBe('token 2');
  expect(requests[0]).toEqual({ subject: 'developer', roles: ['ADMIN'], lifetimeSeconds: 300 });
});
