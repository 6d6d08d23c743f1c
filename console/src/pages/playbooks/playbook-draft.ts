import type {
  PlaybookAssignee,
  PlaybookReason,
  PlaybookRowFragment,
  PlaybookUpsertInput,
} from '../../generated/graphql.ts';
import { freeKeyFor } from '../job/step-list.ts';

/** A playbook as edited in the form. */
export interface PlaybookDraft {
  name: string;
  reason: PlaybookReason;
  stepKey: string | null;
  actions: readonly DraftAction[];
}

export interface DraftAction {
  /** Identifies an action within the form, independent of its text. */
  id: number;
  text: string;
  dueInDays: number;
  assignTo: PlaybookAssignee;
}

export const REASONS: readonly PlaybookReason[] = [
  'DIFFICULT_STEP',
  'COMPETITOR_BETTER',
  'TABLE_STAKES',
  'WORSENING',
  'BUYER_STRUGGLES',
  'TOO_FEW_ANSWERS',
];
export const ASSIGNEES: readonly PlaybookAssignee[] = ['ACCOUNT_OWNER', 'STARTER', 'NO_ONE'];
export const MOST_ACTIONS = 8;
const OF_STEP: readonly PlaybookReason[] = REASONS.slice(0, 3);

export function isOfStep(reason: PlaybookReason): boolean {
  return OF_STEP.includes(reason);
}

export function emptyAction(id: number): DraftAction {
  return { id, text: '', dueInDays: 7, assignTo: 'ACCOUNT_OWNER' };
}

export function draftOf(playbook: PlaybookRowFragment | null): PlaybookDraft {
  if (!playbook) {
    return { name: '', reason: 'DIFFICULT_STEP', stepKey: null, actions: [emptyAction(0)] };
  }
  const { name, reason, step, actions } = playbook;
  return {
    name,
    reason,
    stepKey: step?.key ?? null,
    actions: actions.map((action, id) => ({ id, ...action })),
  };
}

/** The API input for a draft. A new playbook gets a key derived from its name. */
export function draftInput(
  job: string,
  draft: PlaybookDraft,
  { key, taken }: { key: string | null; taken: readonly string[] },
): PlaybookUpsertInput {
  const { name, reason, stepKey, actions } = draft;
  return {
    job: { key: job },
    key: key ?? freeKeyFor(name, taken),
    name,
    reason,
    stepKey: isOfStep(reason) ? stepKey : null,
    actions: actions.map(({ text, dueInDays, assignTo }) => ({ text, dueInDays, assignTo })),
  };
}

/** The API input that restores a playbook as it was. */
export function inputOf(job: string, playbook: PlaybookRowFragment): PlaybookUpsertInput {
  return draftInput(job, draftOf(playbook), { key: playbook.key, taken: [] });
}
