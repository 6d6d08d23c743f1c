import { type App, Validations } from 'aws-cdk-lib';
import { REASONS } from '../../../cdk/constructs/acknowledged.ts';

/** A finding that is acknowledged instead of fixed. */
export interface Acknowledged {
  rule: string;
  /** The construct it applies to, including everything within. */
  path: string;
  reason: string;
}

/** Returns all acknowledgements in an app, by rule and path, without stage names. */
export function acknowledgedIn(app: App): Acknowledged[] {
  return app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>))
      .map(([rule, reason]) => ({
        rule: rule.replace(/^annotation::/i, '').replace(/foothold-(dev|prod)-/, 'foothold-'),
        path: node.path,
        reason,
      })),
  );
}

/** Returns the content of docs/security-checks.md: all acknowledgements of the stages, grouped by reason. */
export function securityChecksPage(
  stages: Readonly<Record<string, readonly Acknowledged[]>>,
): string {
  const sections = Object.values(REASONS).map((reason) => {
    const lines = linesFor(reason, stages).map((line) => `- ${line}\n`);
    return `${reason}\n\n${lines.join('')}`;
  });
  return [INTRODUCTION, ...sections].join('\n');
}

const INTRODUCTION = `# Security checks that are not followed, and why

\`npm run synth\` runs [cdk-nag](https://github.com/cdklabs/cdk-nag) with its packs AwsSolutions and Serverless,
and fails on every finding except those below. Each exception is acknowledged in the code, on the narrowest
construct it applies to. \`npm run security-checks\` writes this page. A test fails if it differs from the code,
or if an acknowledged check finds nothing.
`;

/** Each check and where it is acknowledged, with the stages. */
function linesFor(
  reason: string,
  stages: Readonly<Record<string, readonly Acknowledged[]>>,
): string[] {
  const stagesOf = new Map<string, string[]>();
  for (const [stage, list] of Object.entries(stages)) {
    for (const { rule, path } of list.filter((it) => it.reason === reason)) {
      const key = `${path}: \`${rule}\``;
      stagesOf.set(key, [...(stagesOf.get(key) ?? []), stage]);
    }
  }
  return [...stagesOf].map(([key, names]) => `${key} (${names.join(', ')})`);
}
