import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { auditCall, endOfAnswer, endOfError } from '../../app/audit/audit-call.ts';
import { createAuditTrail } from '../../app/audit/audit-trail.ts';
import { isPurposeCode } from '../../app/audit/purpose-code.ts';
import type { GraphqlContext } from './context.ts';
import type { FieldMap } from './schema/schema-of.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, GraphqlContext, Arguments>;

/** Queries that are always audited, because they read sensitive data. */
const READS_ON_RECORD: ReadonlySet<string> = new Set(['auditRecords']);

/**
 * Audits every mutation, every read of the audit log, and every other query that is refused. The record is
 * written after the call has run and before the response, so that no call is acknowledged without a record.
 * Call this after the field rules are in place, so that their refusals are recorded.
 */
export function auditRootFields(type: string, fields: FieldMap): void {
  if (type !== 'Mutation' && type !== 'Query') return;
  for (const [name, field] of Object.entries(fields)) {
    const isOnRecord = type === 'Mutation' || READS_ON_RECORD.has(name);
    const put = isOnRecord ? onRecord : ifRefused;
    field.resolve = put(field.resolve ?? defaultFieldResolver);
  }
}

/** Audits every call. */
function onRecord(resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    const own = { ...context, scope: { ...context.scope, audit: createAuditTrail() } };
    const call = callOf(info.fieldName, args, context);
    let answered: unknown;
    try {
      answered = await resolve(source, args, own, info);
    } catch (error) {
      const end = endOfError(error);
      if (end.outcome !== 'REFUSED' || isFirstRefusal(context, info.fieldName)) {
        await auditCall(own.scope, call, end);
      }
      throw error;
    }
    await auditCall(own.scope, call, endOfAnswer(answered));
    return answered;
  };
}

/**
 * Audits only calls that are refused as a whole or for an entry of a list. A write per read would double the
 * cost and time of reading.
 */
function ifRefused(resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    const note = async (error: unknown) => {
      const end = endOfError(error);
      if (end.outcome === 'REFUSED' && isFirstRefusal(context, info.fieldName)) {
        await auditCall(context.scope, callOf(info.fieldName, args, context), end);
      }
    };
    try {
      const answered = await resolve(source, args, context, info);
      for (const error of await errorsIn(answered)) await note(error);
      return answered;
    } catch (error) {
      await note(error);
      throw error;
    }
  };
}

/** The rejection reason of each rejected list entry. */
async function errorsIn(answered: unknown): Promise<unknown[]> {
  if (!Array.isArray(answered)) return [];
  const entries = await Promise.allSettled(answered);
  return entries.flatMap((entry) => (entry.status === 'rejected' ? [entry.reason as unknown] : []));
}

function callOf(operation: string, args: Arguments, { request }: GraphqlContext) {
  const { input } = args;
  const given: Arguments = typeof input === 'object' && input !== null ? { ...input } : {};
  const isDryRun = given['dryRun'] === true;
  const purpose = purposeIn(given) ?? request.purpose;
  return { operation, isDryRun, purpose, requestId: request.id };
}

/** The purpose in the call's own input, which is more specific than that of the request. */
function purposeIn({ purpose }: Arguments): string | null {
  return typeof purpose === 'string' && isPurposeCode(purpose) ? purpose : null;
}

/**
 * False if this field was already refused in this request. Repeated refusals, such as under aliases, make one
 * record.
 */
function isFirstRefusal({ request: { refused } }: GraphqlContext, operation: string): boolean {
  const isFirst = !refused.has(operation);
  refused.add(operation);
  return isFirst;
}
