import type { App } from 'aws-cdk-lib';

const CONTEXT = 'foothold:unprotected';

/** cdk options that tell the app which stacks to leave unprotected. */
export function unprotectedOptions(stacks: readonly string[]): string[] {
  return stacks.length === 0 ? [] : ['--context', `${CONTEXT}=${stacks.join(',')}`];
}

/** The stacks to leave unprotected, from the command line. */
export function unprotectedIn(app: App): string[] {
  const stacks: unknown = app.node.tryGetContext(CONTEXT);
  return typeof stacks === 'string' ? stacks.split(',') : [];
}
