import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';

/** A batch of stream records that a function could not process, as Lambda left it in the bucket. */
export interface FailedBatch {
  /** Whom the batch was for. */
  functionArn: string;
  /** Why it was given up: RetryAttemptsExhausted, for example. */
  condition: string;
  event: DynamoDBStreamEvent;
}

const document = z.object({
  requestContext: z.object({ functionArn: z.string(), condition: z.string() }),
  /** The event, as JSON inside the JSON. */
  payload: z.string(),
});
const event = z.object({ Records: z.array(z.looseObject({})).min(1) });

/** Reads an object of the failure bucket. Throws if it is something else. */
export function readFailedBatch(text: string): FailedBatch {
  const { requestContext, payload } = document.parse(JSON.parse(text));
  return { ...requestContext, event: event.parse(JSON.parse(payload)) };
}
