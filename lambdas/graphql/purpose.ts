import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const PURPOSE_HEADER = 'x-foothold-purpose';

/** A code, so that nobody's name or words come in with it. */
const FORM = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** What a request is for, as its header says; null without one, undefined if it is no code. */
export function purposeOf({ headers }: APIGatewayProxyEventV2): string | null | undefined {
  const purpose = headers[PURPOSE_HEADER];
  if (purpose === undefined || purpose === '') return null;
  return FORM.test(purpose) ? purpose : undefined;
}
