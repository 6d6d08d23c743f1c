import type { UndoImportMutation } from '../../../generated/graphql.ts';

type Answer = NonNullable<UndoImportMutation['importUndo']>;

/** A record that an undo left in place. */
export type Left = Answer['left'][number];

/** How far an undo has come. Stops at an error, or while the server makes no progress. */
export interface UndoState {
  undone: number;
  left: readonly Left[];
  /** Cursor to continue from. Null to start again, which skips what is already undone. */
  after: string | null;
  isComplete: boolean;
  errors: readonly { message: string }[];
}

export const NOTHING_UNDONE: UndoState = {
  undone: 0,
  left: [],
  after: null,
  isComplete: false,
  errors: [],
};

/** Number of consecutive calls without progress before asking the user whether to continue. */
const MAX_IDLE_CALLS = 3;

/** Continues an undo. Each call undoes as much as fits into its time limit. */
export async function runUndo(
  start: UndoState,
  call: (
    after: string | null,
  ) => Promise<{ answer: Answer | null; errors: readonly { message: string }[] }>,
): Promise<UndoState> {
  let state: UndoState = { ...start, errors: [] };
  for (let idle = 0; idle < MAX_IDLE_CALLS && !state.isComplete;) {
    const { answer, errors } = await call(state.after);
    if (answer === null || errors.length > 0) return { ...state, errors };
    const next = answer.endCursor ?? null;
    idle = answer.undone === 0 && next === state.after ? idle + 1 : 0;
    state = {
      undone: state.undone + answer.undone,
      left: state.after === null ? answer.left : [...state.left, ...answer.left],
      after: next,
      isComplete: answer.isComplete,
      errors: [],
    };
  }
  return state;
}
