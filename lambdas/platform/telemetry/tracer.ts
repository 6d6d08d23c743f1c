import type { Config } from '../config.ts';
import { withMaskedTraces } from './masked-traces.ts';

/** Where time goes, as X-Ray shows it. */
export interface Tracing {
  /** Runs work as a segment of its own. */
  around<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** A client of the AWS SDK whose calls show up as segments. */
  client<T>(client: T): T;
}

/** Tracing that costs nothing and shows nothing. */
export const NO_TRACING: Tracing = {
  around: (_name, work) => work(),
  client: (client) => client,
};

/**
 * Tracing, if it is switched on. The library comes with a third of the bundle and 70 ms of start-up,
 * so that it is loaded only then.
 */
export async function createTracing({ tracing }: Pick<Config, 'tracing'>): Promise<Tracing> {
  if (!tracing) return NO_TRACING;
  const { Tracer } = await import('@aws-lambda-powertools/tracer');
  const tracer = new Tracer({ serviceName: 'foothold', captureHTTPsRequests: false });
  return {
    client: (client) => withMaskedTraces(tracer.captureAWSv3Client(client)),
    around: async (name, work) => {
      const outer = tracer.getSegment();
      const inner = outer?.addNewSubsegment(name);
      if (inner === undefined || outer === undefined) return work();
      tracer.setSegment(inner);
      try {
        return await work();
      } catch (error) {
        // The flag alone: an error's message may repeat what a customer has said.
        inner.addFaultFlag();
        throw error;
      } finally {
        inner.close();
        tracer.setSegment(outer);
      }
    },
  };
}
