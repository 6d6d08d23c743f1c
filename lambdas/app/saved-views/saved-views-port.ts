import type { Instant } from '../../domain/kernel/time.ts';
import type { SaveResult, Versioned } from '../kernel/records.ts';
import type { ViewedList } from './viewed-lists.ts';

/** Filters, order and columns of a list in the console, under a name. */
export interface SavedView {
  id: string;
  list: ViewedList;
  name: string;
  /** What the address of the list says after its `?`. */
  query: string;
  isShared: boolean;
  /** Whose it is, as `tokenOwner` gives it. */
  owner: string;
  /** E-mail address, or name at the token's issuer. */
  createdBy: string;
  createdAt: Instant;
  updatedAt: Instant;
  /** Null unless it was deleted: it is kept for a while, and can be restored. */
  deletedAt: Instant | null;
}

/** Private views lie with their owner, shared ones together. */
export interface SavedViewsPort {
  newId(): string;
  /** An owner's private ones, those included that were deleted. Strongly consistent. */
  privateOf(owner: string): Promise<readonly Versioned<SavedView>[]>;
  /** Those of the team, those included that were deleted. Strongly consistent. */
  shared(): Promise<readonly Versioned<SavedView>[]>;
  /** A private one of the owner, or a shared one. Strongly consistent. */
  get(owner: string, id: string): Promise<Versioned<SavedView> | null>;
  /** On the condition of the version before (null: there is none). */
  save(view: SavedView, before: Versioned<SavedView> | null): Promise<SaveResult>;
}
