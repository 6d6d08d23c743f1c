import type { FirstQuestion } from './first-question.ts';

export interface Announced {
  /** Addresses and what is there, in the order shown. */
  places: readonly (readonly [name: string, what: string])[];
  startedInMs: number;
  question: FirstQuestion;
}

/** What is said once everything runs. */
export function announcement({ places, startedInMs, question }: Announced): string {
  const width = Math.max(...places.map(([name]) => name.length));
  const lines = places.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`);
  return `
Foothold runs (started in ${(startedInMs / 1000).toFixed(1)} s)

${lines.join('\n')}

Try it:

  ${question.curl}

${question.answer}

Ctrl-C stops it.
`;
}
