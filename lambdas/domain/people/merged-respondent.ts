import { mergedMailStop } from './mail-stop.ts';
import { mergeStated, type Respondent } from './respondent.ts';

/**
 * Merges two records of one person. The latest statement of each field wins, from either record, so the order
 * of several merges does not matter. Changes that imports made to either record can no longer be undone.
 */
export function mergedRespondent(from: Respondent, into: Respondent): Respondent {
  const { imports: _, ...stays } = into;
  const mailStop = mergedMailStop(from.mailStop, into.mailStop);
  const former = [...into.formerExternalIds, from.externalId, ...from.formerExternalIds];
  return {
    ...stays,
    stated: mergeStated(from.stated, into.stated),
    contactStated: mergeStated(from.contactStated, into.contactStated),
    isKnown: from.isKnown || into.isKnown,
    requests: [...into.requests, ...from.requests],
    // The person is a contact if either record is one.
    droppedAt: from.droppedAt === null ? null : into.droppedAt,
    ...(mailStop && { mailStop }),
    formerExternalIds: [...new Set(former)].filter((id) => id !== into.externalId),
  };
}
