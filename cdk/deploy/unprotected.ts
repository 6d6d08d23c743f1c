import type { App } from 'aws-cdk-lib';

const CONTEXT = 'foothold:unprotected';

/** Options of cdk that tell the application which stacks are to stay without protection. */
export function unprotectedOptions(stacks: readonly string[]): string[] {
  return stacks.length === 0 ? [] : ['--context', `${CONTEXT}=${stacks.join(',')}`];
}

/** The stacks that the command line said are to stay without protection. */
export function unprotectedIn(app: App): string[] {
  const stacks: unknown = app.node.tryGetContext(CONTEXT);
  return typeof stacks === 'string' ? stacks.split(',') : [];
}
