import { readFile } from 'node:fs/promises';
import { givenFootholdProcess } from '../../support/run/running-foothold.ts';
import { prepareWriting, startWriters, thenEachCountsOnce } from '../processes/writers.ts';

const SAMPLE_MS = 2_000;
/** A server's memory grows at first, while its code is compiled and its caches fill. */
const WARMING_MS = 120_000;
/**
 * At this rate a server would grow by over a gigabyte within a day. Without a leak, 18 minutes measure up to
 * 0.8, up or down.
 */
const STEEPEST_MB_A_MINUTE = 1;
/** In a shorter time, growth cannot be told from garbage collection. */
const LONG_ENOUGH_MINUTES = 15;
const MINUTE_MS = 60_000;
/** The same contacts answer repeatedly, since an account with more contacts takes more memory to read. */
const PEOPLE = 40;

export interface MemoryWatched {
  /** Memory of the server under load, in MB. */
  first: number;
  last: number;
  /** Growth in MB per minute after warm-up. Null if the time was too short to tell. */
  slope: number | null;
  minutes: number;
  confirmed: number;
}

/** Starts a server under constant load and samples its memory. */
export async function watchMemory(): Promise<{ stop(): Promise<MemoryWatched> }> {
  const server = await givenFootholdProcess(['--empty', '--memory']);
  await prepareWriting(server.ask);
  const writers = startWriters(() => server.ask, 1, { restMs: 100, people: PEOPLE });
  const samples: Sample[] = [];
  const began = Date.now();
  const look = async () => {
    const at = Date.now() - began;
    const megabytes = at > WARMING_MS ? await residentMegabytes(server.pid) : null;
    if (megabytes !== null) samples.push({ at, megabytes });
  };
  const sampling = setInterval(() => void look(), SAMPLE_MS);
  return {
    stop: async () => {
      clearInterval(sampling);
      await writers.stop();
      await server.drained();
      await thenEachCountsOnce(server.ask, writers);
      await server.stop();
      return { ...measured(samples), confirmed: writers.confirmedInAll };
    },
  };
}

/** Why a measurement is a violation, or null if it is none. */
export function memoryProblem({ slope }: MemoryWatched): string | null {
  if (slope === null || slope <= STEEPEST_MB_A_MINUTE) return null;
  return `the server's memory grows by ${slope.toFixed(2)} MB a minute`;
}

interface Sample {
  at: number;
  megabytes: number;
}

/** Null on other systems than Linux. */
async function residentMegabytes(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1_000;
}

function measured(samples: readonly Sample[]): Omit<MemoryWatched, 'confirmed'> {
  const first = samples.at(0);
  const last = samples.at(-1);
  const minutes = ((last?.at ?? 0) - (first?.at ?? 0)) / MINUTE_MS;
  const isLong = minutes >= LONG_ENOUGH_MINUTES;
  const slope = isLong ? slopeOf(leastOfEachMinute(samples)) * MINUTE_MS : null;
  return { first: first?.megabytes ?? 0, last: last?.megabytes ?? 0, minutes, slope };
}

/** The minimum of each minute, because other samples include memory that waits for collection. */
function leastOfEachMinute(samples: readonly Sample[]): Sample[] {
  const least = new Map<number, Sample>();
  for (const sample of samples) {
    const minute = Math.floor(sample.at / MINUTE_MS);
    const known = least.get(minute);
    if (!known || sample.megabytes < known.megabytes) least.set(minute, sample);
  }
  return [...least.values()];
}

/** Slope by least squares, in MB per millisecond. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [at, megabytes] = [mean((s) => s.at), mean((s) => s.megabytes)];
  const together = mean((s) => (s.at - at) * (s.megabytes - megabytes));
  return together / mean((s) => (s.at - at) ** 2);
}
