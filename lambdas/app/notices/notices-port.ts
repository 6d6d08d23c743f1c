import type { Instant } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/surveys/languages.ts';
import type { SaveResult } from '../kernel/records.ts';

/** An assignment by someone else that the assignee has not been told about yet. */
export interface Notice {
  /** Id of the task or account. */
  id: string;
  /** E-mail address, as is `by`. */
  assignee: string;
  by: string;
  kind: 'ACCOUNT' | 'TASK';
  accountId: string;
  at: Instant;
}

/** Settings and progress of one assignee's messages. */
export interface NoticeState {
  /** Null if nothing is stored yet. */
  version: number | null;
  /** Position of the last notice sent. Null if none was sent. */
  sentTo: string | null;
  /** Whether they turned these messages off. */
  isOff: boolean;
  /** The language they last chose. Null if they chose none. */
  language: Language | null;
}

/** Notices, stored per assignee in chronological order. A notice is written together with the assignment. */
export interface NoticesPort {
  /** Assignees whose oldest notice is not later than `before`, longest waiting first. */
  waiting(before: Instant, limit: number): Promise<readonly string[]>;
  /** Notices oldest first, at most 1,000. Strongly consistent. */
  of(assignee: string): Promise<{ notices: readonly Notice[]; state: NoticeState }>;
  /** Strongly consistent. */
  state(assignee: string): Promise<NoticeState>;
  /** Conditional on the version. */
  save(assignee: string, state: NoticeState): Promise<SaveResult>;
  remove(notices: readonly Notice[]): Promise<void>;
}

/** Sort position of a notice within its assignee's notices. */
export function placeOf({ at, kind, id }: Pick<Notice, 'at' | 'kind' | 'id'>): string {
  return `${placeAt(at)}#${kind}#${id}`;
}

/** Common prefix of the positions at an instant. */
export function placeAt(at: Instant): string {
  return String(at).padStart(15, '0');
}
