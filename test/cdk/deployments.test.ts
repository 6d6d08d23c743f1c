import type { StackStatus } from '@aws-sdk/client-cloudformation';
import { deploymentsOf } from '../../cdk/deploy/deployments.ts';
import { settingsFrom } from '../../cdk/settings.ts';
import { STACK_PARTS } from '../../cdk/stack-names.ts';
import { STAGES } from '../../cdk/stages.ts';
import { defineApp } from './support/synthesize.ts';

/**
 * Returns the cdk runs of a deployment, given the account's concurrency quota and the status of its stacks.
 */
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
  test("rejects more reserved concurrency than the account's quota allows", async () => {
    await expect(runs(['--stage', 'prod'], { quota: 10 })).rejects.toThrow(
      "--reserved-concurrency: 125 concurrent executions would be reserved, including the survey's, " +
        "but at most 0 of this account's quota of 10 can be.",
    );
    const prod = ['--stage', 'prod', '--reserved-concurrency'];
    await expect(runs([...prod, '80'], { quota: 199 })).rejects.toThrow('at most 99 of');
    await expect(runs([...prod, '80'], { quota: 200 })).resolves.toHaveLength(2);
    await expect(runs([...prod, 'none'], { quota: 10 })).resolves.toHaveLength(2);
    await expect(runs(['--stage', 'dev'], { quota: 10 })).resolves.toEqual([['deploy']]);
  });

  test('protects new prod stacks in a second run, after they are created', async () => {
    const everyName = Object.keys(everyStack('CREATE_COMPLETE')).join(',');
    await expect(runs(['--stage', 'prod'])).resolves.toEqual([
      ['deploy', '--context', `foothold:unprotected=${everyName}`],
      ['deploy'],
    ]);
    await expect(
      runs(['--stage', 'prod'], { stacks: everyStack('UPDATE_ROLLBACK_COMPLETE') }),
    ).resolves.toEqual([['deploy']]);
  });

  test('keeps existing stacks protected when another stack failed to be created', async () => {
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

test('only the stacks named as unprotected lack termination protection', () => {
  const { stacks } = defineApp(['--stage', 'prod'], { unprotected: ['foothold-prod-data'] });
  const open = stacks.filter(({ terminationProtection }) => !terminationProtection);
  expect(open.map(({ stackName }) => stackName)).toEqual(['foothold-prod-data']);
});

test('the stack names match those that the app defines', () => {
  const { stacks } = defineApp(['--stage', 'prod'], { console: true });
  expect(stacks.map(({ stackName }) => stackName)).toEqual(
    STACK_PARTS.map((part) => `foothold-prod-${part}`),
  );
});
