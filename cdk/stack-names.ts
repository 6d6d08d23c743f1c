import type { Settings } from './settings.ts';

/** The stacks of a stage, in dependency order. */
export const STACK_PARTS = [
  'data',
  'console',
  'identity',
  'api',
  'processing',
  'console-files',
  'operations',
] as const;

export type StackPart = (typeof STACK_PARTS)[number];

export function stackNameOf({ stage }: Pick<Settings, 'stage'>, part: StackPart): string {
  return `foothold-${stage}-${part}`;
}
