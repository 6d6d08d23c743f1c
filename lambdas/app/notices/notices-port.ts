import type { Instant } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/surveys/languages.ts';
import type { SaveResult } from '../kernel/records.ts';

/** That something was assigned to someone by someone else, until they were sent a message about it. */
export interface Notice {
  /** Of the task, or of the account. */
  id: string;
  /** E-mail addresses. */
  assignee: string;
  by: string;
  kind: 'ACCOUNT' | 'TASK';
  accountId: string;
  at: Instant;
}

/** What is known of messages to someone. */
export interface NoticeState {
  /** Null: nothing yet. */
  version: number | null;
  /** Where the last notice stands that was sent; null: none was. */
  sentTo: string | null;
  /** Whether they want none. */
  isOff: boolean;
  /** In which they were last said to read; null: no one has said. */
  language: Language | null;
}

/** Notices lie with their assignee, in the order of time. They are written with what they tell of. */
export interface NoticesPort {
  /** Whose oldest notice is from before an instant, those who wait longest first. */
  waiting(before: Instant, limit: number): Promise<readonly string[]>;
  /** Oldest first, at most 1,000. Strongly consistent. */
  of(assignee: string): Promise<{ notices: readonly Notice[]; state: NoticeState }>;
  /** Strongly consistent. */
  state(assignee: string): Promise<NoticeState>;
  /** On the condition of its version. */
  save(assignee: string, state: NoticeState): Promise<SaveResult>;
  remove(notices: readonly Notice[]): Promise<void>;
}

/** Where a notice stands among those of its assignee. */
export function placeOf({ at, kind, id }: Pick<Notice, 'at' | 'kind' | 'id'>): string {
  return `${placeAt(at)}#${kind}#${id}`;
}

/** What all places of an instant begin with. */
export function placeAt(at: Instant): string {
  return String(at).padStart(15, '0');
}
