import { Failure, Interrupted } from '../failure.ts';
import type { CommandContext } from '../cli-environment.ts';
import type { Sink } from './sink.ts';

/** Streams the content of a URL to a sink. Throws a Failure if the download does not complete. */
export async function download(
  url: string,
  sink: Sink,
  { stop }: Pick<CommandContext, 'stop'>,
): Promise<void> {
  try {
    const answer = await fetch(url, { signal: stop });
    if (!answer.ok || !answer.body) {
      throw new Failure(`The file cannot be downloaded (status ${answer.status}). Try again.`);
    }
    const decoder = new TextDecoder();
    for await (const chunk of answer.body) {
      await sink.write(decoder.decode(chunk, { stream: true }));
    }
  } catch (error) {
    if (stop.aborted) throw new Interrupted('Stopped.');
    if (error instanceof TypeError) {
      throw new Failure('The download was interrupted. Try again.');
    }
    throw error;
  }
}
