import type { Actor } from '../../platform/authz/actor.ts';
import { authorise } from '../../platform/authz/authorise.ts';
import type { ViewerUpdateInput } from '../kernel/generated/inputs.ts';
import { done, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { type Language, LANGUAGES } from '../../domain/surveys/languages.ts';
import { callerEmail, callerName } from '../work/caller-name.ts';

/** Whether the caller is told by e-mail what is assigned to them; null where no message reaches them. */
export async function assignmentMailsGet(scope: Scope): Promise<boolean | null> {
  const { actor, ports } = scope;
  authorise(actor, 'ACCOUNT_WORK_READ');
  const email = ports.mail.senders.length === 0 ? null : await callerEmail(scope);
  return email === null ? null : !(await ports.notices.state(email)).isOff;
}

/** In which language the caller is told; null where no one has said, or no message reaches them. */
export async function viewerLanguageGet(scope: Scope): Promise<Language | null> {
  const { actor, ports } = scope;
  authorise(actor, 'ACCOUNT_WORK_READ');
  const email = await callerEmail(scope);
  return email === null ? null : (await ports.notices.state(email)).language;
}

/** Changes what the caller is told by e-mail, and in which language. */
export async function viewerUpdate(
  scope: Scope,
  { assignmentMails, language }: ViewerUpdateInput,
): Promise<MutationResult<{ viewer: Actor }>> {
  const { actor, ports } = scope;
  authorise(actor, 'ACCOUNT_WORK_READ');
  const name = await callerName(scope);
  const chosen = LANGUAGES.find((each) => each === language?.toLowerCase());
  await retryLost(ports, async () => {
    const state = await ports.notices.state(name);
    const isOff = assignmentMails == null ? state.isOff : !assignmentMails;
    const next = { ...state, isOff, language: chosen ?? state.language };
    if (next.isOff === state.isOff && next.language === state.language) return null;
    const saved = await ports.notices.save(name, next);
    return saved === 'lost' ? 'lost' : null;
  });
  return done({ viewer: actor });
}
