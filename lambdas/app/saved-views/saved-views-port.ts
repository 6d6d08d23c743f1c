import type { Instant } from '../../domain/kernel/time.ts';
import type { SaveResult, Versioned } from '../kernel/records.ts';
import type { ViewedList } from './viewed-lists.ts';

/** Named filters, order and columns of a list in the console. */
export interface SavedView {
  id: string;
  list: ViewedList;
  name: string;
  /** Query string of the list's URL, without `?`. */
  query: string;
  isShared: boolean;
  /** Owner key from `tokenOwner`. */
  owner: string;
  /** E-mail address, or the token issuer's name for the user. */
  createdBy: string;
  createdAt: Instant;
  updatedAt: Instant;
  /** Null unless deleted. Deleted views are kept for a while and can be restored. */
  deletedAt: Instant | null;
}

/** Private views are stored per owner, shared ones together. */
export interface SavedViewsPort {
  newId(): string;
  /** An owner's private views, including deleted ones. Strongly consistent. */
  privateOf(owner: string): Promise<readonly Versioned<SavedView>[]>;
  /** The team's shared views, including deleted ones. Strongly consistent. */
  shared(): Promise<readonly Versioned<SavedView>[]>;
  /** A private view of the owner, or a shared one. Strongly consistent. */
  get(owner: string, id: string): Promise<Versioned<SavedView> | null>;
  /** Conditional on the version of `before`, or on there being none if it is null. */
  save(view: SavedView, before: Versioned<SavedView> | null): Promise<SaveResult>;
}
