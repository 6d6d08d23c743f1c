import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, type NagPack, ServerlessChecks } from 'cdk-nag';
import { REASONS } from '../../cdk/constructs/acknowledged.ts';
import { acknowledgedIn, securityChecksPage } from './support/security-checks-page.ts';
import { defineApp } from './support/synthesize.ts';

const PAGE = resolve(__dirname, '../../docs/security-checks.md');

type Defined = ReturnType<typeof defineApp>;

/** A stage with every optional part. */
const define = (stage: string) =>
  defineApp(['--stage', stage, '--alarm-email', 'ops@example.com'], { console: true });

/** Findings of both packs, as `rule at path`. */
function findingsIn({ app }: Defined): string[] {
  // The packs see references between stacks only after synthesis.
  app.synth();
  const packs: NagPack[] = [new AwsSolutionsChecks(app), new ServerlessChecks(app)];
  return packs.flatMap((pack) =>
    pack
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath = '' }) => `${ruleName} at ${constructPath}`),
      ),
  );
}

const stages = { dev: define('dev'), prod: define('prod') };

describe('cdk-nag', () => {
  test.each(['dev', 'prod'] as const)('finds nothing in %s that is not acknowledged', (stage) => {
    expect(findingsIn(stages[stage])).toEqual([]);
  });

  test.each([
    ['a customer-managed key', ['--customer-managed-key', 'true']],
    ['an optional second factor', ['--mfa', 'optional']],
    [
      'its own domains',
      [
        ...['--api-domain', 'api.example.com'],
        ...['--api-certificate-arn', 'arn:aws:acm:us-east-1:123456789012:certificate/a'],
        ...['--console-domain', 'foothold.example.com'],
        ...['--console-certificate-arn', 'arn:aws:acm:us-east-1:123456789012:certificate/b'],
      ],
    ],
  ])('finds nothing else with %s', (_what, line) => {
    expect(findingsIn(defineApp(['--stage', 'prod', ...line], { console: true }))).toEqual([]);
  });

  test('has no acknowledgement without a finding', () => {
    const acknowledged = Object.values(stages).flatMap(({ app }) => acknowledgedIn(app));
    const spy = jest.spyOn(Validations.prototype, 'acknowledge').mockReturnValue();
    const findings = ['dev', 'prod'].flatMap((stage) =>
      findingsIn(define(stage)).map((it) => it.replace(/foothold-(dev|prod)-/, 'foothold-')),
    );
    spy.mockRestore();
    const answersNone = acknowledged.filter(
      ({ rule, path }) =>
        !findings.some((it) => it === `${rule} at ${path}` || it.startsWith(`${rule} at ${path}/`)),
    );
    expect(answersNone).toEqual([]);
  });

  test('has an acknowledgement for each reason, and docs/security-checks.md lists them all', () => {
    const lists = {
      dev: acknowledgedIn(stages.dev.app),
      prod: acknowledgedIn(stages.prod.app),
    };
    const used = new Set(Object.values(lists).flatMap((list) => list.map(({ reason }) => reason)));
    expect(used).toEqual(new Set(Object.values(REASONS)));
    const page = securityChecksPage(lists);
    // Set by `npm run security-checks` to update the page.
    if (process.env['FOOTHOLD_WRITE'] !== undefined) writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });
});
