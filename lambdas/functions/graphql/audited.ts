import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { auditCall, endOfAnswer, endOfError } from '../../app/audit/audit-call.ts';
import { createAuditTrail } from '../../app/audit/audit-trail.ts';
import { isPurposeCode } from '../../app/audit/purpose-code.ts';
import type { GraphqlContext } from './context.ts';
import type { FieldMap } from './schema/schema-of.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, GraphqlContext, Arguments>;

/** Queries that are put on record however they end: what they read is not for everyday. */
const READS_ON_RECORD: ReadonlySet<string> = new Set(['auditRecords']);

/**
 * Puts every call of a mutation on record, every reading of the audit itself, and every other query
 * that is refused: after it has run and before it is answered, so that nothing is acknowledged
 * without its record. To be called once the rules are in place, whose refusals it is to see.
 */
export function auditRootFields(type: string, fields: FieldMap): void {
  if (type !== 'Mutation' && type !== 'Query') return;
  for (const [name, field] of Object.entries(fields)) {
    const isOnRecord = type === 'Mutation' || READS_ON_RECORD.has(name);
    const put = isOnRecord ? onRecord : ifRefused;
    field.resolve = put(field.resolve ?? defaultFieldResolver);
  }
}

/** Every call. */
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
 * Calls that are refused, whole or an entry of a list: one write for every read would double what
 * reading costs and takes.
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

/** Why entries of a list were rejected, each on its own. */
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

/** What a call says by itself that it is for: it tells more than what the whole request is for. */
function purposeIn({ purpose }: Arguments): string | null {
  return typeof purpose === 'string' && isPurposeCode(purpose) ? purpose : null;
}

/** The same field refused a hundred times in one request, under aliases, is one record. */
function isFirstRefusal({ request: { refused } }: GraphqlContext, operation: string): boolean {
  const isFirst = !refused.has(operation);
  refused.add(operation);
  return isFirst;
}
