import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';

/** A batch of stream records that a function could not process, as stored in the bucket by Lambda. */
export interface FailedBatch {
  /** The function that the batch was for. */
  functionArn: string;
  /** Why Lambda stopped retrying, such as RetryAttemptsExhausted. */
  condition: string;
  event: DynamoDBStreamEvent;
}

const document = z.object({
  requestContext: z.object({ functionArn: z.string(), condition: z.string() }),
  /** The event, as JSON inside the JSON. */
  payload: z.string(),
});
const event = z.object({ Records: z.array(z.looseObject({})).min(1) });

/** Parses an object of the failure bucket. Throws if it is something else. */
export function readFailedBatch(text: string): FailedBatch {
  const { requestContext, payload } = document.parse(JSON.parse(text));
  return { ...requestContext, event: event.parse(JSON.parse(payload)) };
}
