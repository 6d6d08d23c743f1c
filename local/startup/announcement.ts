import type { FirstQuestion } from './first-question.ts';

export interface Announced {
  /** Names and addresses in display order. */
  places: readonly (readonly [name: string, what: string])[];
  startedInMs: number;
  question: FirstQuestion;
}

/** The message printed once everything is running. */
export function announcement({ places, startedInMs, question }: Announced): string {
  const width = Math.max(...places.map(([name]) => name.length));
  const lines = places.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`);
  return `
Foothold is running (started in ${(startedInMs / 1000).toFixed(1)} s)

${lines.join('\n')}

Try it:

  ${question.curl}

${question.answer}

Ctrl-C stops it.
`;
}
