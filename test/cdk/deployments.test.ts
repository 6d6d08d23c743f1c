import type { StackStatus } from '@aws-sdk/client-cloudformation';
import { deploymentsOf } from '../../cdk/deploy/deployments.ts';
import { settingsFrom } from '../../cdk/settings.ts';
import { STACK_PARTS } from '../../cdk/stack-names.ts';
import { STAGES } from '../../cdk/stages.ts';
import { defineApp } from './support/synthesise.ts';

/** What a deployment runs in an account with a quota and with stacks in some states. */
function runs(
  line: readonly string[],
  { quota = 1000, stacks = {} }: { quota?: number; stacks?: Record<string, StackStatus> } = {},
) {
  const command = { settings: settingsFrom(line, STAGES), args: ['deploy'] };
  return deploymentsOf(command, {
    concurrencyQuota: () => Promise.resolve(quota),
    stacks: () => Promise.resolve(new Map(Object.entries(stacks))),
  });
}

const everyStack = (status: StackStatus) =>
  Object.fromEntries(STACK_PARTS.map((part) => [`foothold-prod-${part}`, status]));

describe('a deployment', () => {
  test('reserves no more copies than the quota of the account allows', async () => {
    await expect(runs(['--stage', 'prod'], { quota: 10 })).rejects.toThrow(
      "--reserved-concurrency: 125 copies would be reserved, the survey's included, but of this " +
        "account's quota of 10 at most 0 can be.",
    );
    const prod = ['--stage', 'prod', '--reserved-concurrency'];
    await expect(runs([...prod, '80'], { quota: 199 })).rejects.toThrow('at most 99 can be');
    await expect(runs([...prod, '80'], { quota: 200 })).resolves.toHaveLength(2);
    await expect(runs([...prod, 'none'], { quota: 10 })).resolves.toHaveLength(2);
    await expect(runs(['--stage', 'dev'], { quota: 10 })).resolves.toEqual([['deploy']]);
  });

  test('protects a stack of prod only once it stands', async () => {
    const everyName = Object.keys(everyStack('CREATE_COMPLETE')).join(',');
    await expect(runs(['--stage', 'prod'])).resolves.toEqual([
      ['deploy', '--context', `foothold:unprotected=${everyName}`],
      ['deploy'],
    ]);
    await expect(
      runs(['--stage', 'prod'], { stacks: everyStack('UPDATE_ROLLBACK_COMPLETE') }),
    ).resolves.toEqual([['deploy']]);
  });

  test('leaves those protected that stand, where others failed to be created', async () => {
    const stacks = {
      ...everyStack('CREATE_COMPLETE'),
      'foothold-prod-api': 'ROLLBACK_COMPLETE' as const,
    };
    await expect(runs(['--stage', 'prod'], { stacks })).resolves.toEqual([
      ['deploy', '--context', 'foothold:unprotected=foothold-prod-api'],
      ['deploy'],
    ]);
  });
});

test('a stack without protection can be deleted, and so can what is in it', () => {
  const { stacks } = defineApp(['--stage', 'prod'], { unprotected: ['foothold-prod-data'] });
  const open = stacks.filter(({ terminationProtection }) => !terminationProtection);
  expect(open.map(({ stackName }) => stackName)).toEqual(['foothold-prod-data']);
});

test('the stacks are named as the application defines them', () => {
  const { stacks } = defineApp(['--stage', 'prod'], { console: true });
  expect(stacks.map(({ stackName }) => stackName)).toEqual(
    STACK_PARTS.map((part) => `foothold-prod-${part}`),
  );
});
