import type { Actor } from '../../platform/authz/actor.ts';
import { authorize } from '../../platform/authz/authorize.ts';
import type { ViewerUpdateInput } from '../kernel/generated/inputs.ts';
import { done, type MutationResult, rejected } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { type Language, LANGUAGES } from '../../domain/surveys/languages.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { callerEmail } from '../work/caller-name.ts';
import type { NoticeState } from './notices-port.ts';

/** Whether the caller gets e-mails about assignments. Null if the caller has no e-mail address. */
export async function assignmentMailsGet(scope: Scope): Promise<boolean | null> {
  const state = await stateOfCaller(scope);
  return state && !state.isOff;
}

/** The language of the caller's e-mails. Null if none was chosen or the caller has no e-mail address. */
export async function viewerLanguageGet(scope: Scope): Promise<Language | null> {
  return (await stateOfCaller(scope))?.language ?? null;
}

async function stateOfCaller(scope: Scope): Promise<NoticeState | null> {
  authorize(scope.actor, 'ACCOUNT_WORK_READ');
  const email = await callerEmail(scope);
  return email === null ? null : scope.ports.notices.state(email);
}

/**
 * Turns the caller's assignment e-mails on or off and sets their language. Rejected if the caller has no
 * e-mail address.
 */
export async function viewerUpdate(
  scope: Scope,
  { assignmentMails, language }: ViewerUpdateInput,
): Promise<MutationResult<{ viewer: Actor }>> {
  const { actor, ports } = scope;
  authorize(actor, 'ACCOUNT_WORK_READ');
  const email = await callerEmail(scope);
  if (email === null) {
    const problems = new Problems();
    const field = assignmentMails == null ? 'language' : 'assignmentMails';
    const why = 'you have no e-mail address here, so you get no messages';
    const fix = 'Sign in as a user with an e-mail address.';
    problems.report('CONFLICT', field, `There is nothing to choose: ${why}. ${fix}`);
    return rejected(problems.list);
  }
  const chosen = LANGUAGES.find((each) => each === language?.toLowerCase());
  await retryLost(ports, async () => {
    const state = await ports.notices.state(email);
    const isOff = assignmentMails == null ? state.isOff : !assignmentMails;
    const next = { ...state, isOff, language: chosen ?? state.language };
    if (next.isOff === state.isOff && next.language === state.language) return null;
    const saved = await ports.notices.save(email, next);
    return saved === 'lost' ? 'lost' : null;
  });
  return done({ viewer: actor });
}
