import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isPurposeCode } from '../../../app/audit/purpose-code.ts';

export const PURPOSE_HEADER = 'x-foothold-purpose';

/** What a request is for, as its header says; null without one, undefined if it is no code. */
export function purposeOf({ headers }: APIGatewayProxyEventV2): string | null | undefined {
  const purpose = headers[PURPOSE_HEADER];
  if (purpose === undefined || purpose === '') return null;
  return isPurposeCode(purpose) ? purpose : undefined;
}
