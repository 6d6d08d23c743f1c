import { mergedMailStop } from './mail-stop.ts';
import { mergeStated, type Respondent } from './respondent.ts';

/**
 * Two people who are one: what was stated last of either counts, as if all of it had been said of the one
 * that stays. In whichever order people are merged, the same is stated of them. What imports have changed of
 * either can no longer be put back.
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
    // A contact in one place is a contact.
    droppedAt: from.droppedAt === null ? null : into.droppedAt,
    ...(mailStop && { mailStop }),
    formerExternalIds: [...new Set(former)].filter((id) => id !== into.externalId),
  };
}
