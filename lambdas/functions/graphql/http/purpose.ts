import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isPurposeCode } from '../../../app/audit/purpose-code.ts';

export const PURPOSE_HEADER = 'x-foothold-purpose';

/** The purpose in the request's header; null if absent, undefined if it is not a valid code. */
export function purposeOf({ headers }: APIGatewayProxyEventV2): string | null | undefined {
  const purpose = headers[PURPOSE_HEADER];
  if (purpose === undefined || purpose === '') return null;
  return isPurposeCode(purpose) ? purpose : undefined;
}
