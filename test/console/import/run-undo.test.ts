import { NOTHING_UNDONE, runUndo } from '../../../console/src/pages/import/history/run-undo.ts';

const answer = (undone: number, endCursor: string | null, isComplete = false) => ({
  undone,
  left: [{ name: `left ${undone}`, reason: 'CHANGED_SINCE' as const }],
  isComplete,
  endCursor,
  userErrors: [],
});

/** A server that gives these answers in turn, and the cursors it was called with. */
function serverOf(...answers: ReturnType<typeof answer>[]) {
  const cursors: (string | null)[] = [];
  const call = async (after: string | null) => {
    cursors.push(after);
    const next = answers.shift();
    return next ? { answer: next, errors: [] } : { answer: null, errors: [{ message: 'offline' }] };
  };
  return { call, cursors };
}

test('an undo calls the server until it is complete', async () => {
  const { call, cursors } = serverOf(answer(2, 'a'), answer(0, 'b'), answer(3, null, true));
  const done = await runUndo(NOTHING_UNDONE, call);
  expect(done).toMatchObject({ undone: 5, isComplete: true, errors: [] });
  expect(done.left.map(({ name }) => name)).toEqual(['left 2', 'left 0', 'left 3']);
  expect(cursors).toEqual([null, 'a', 'b']);
});

test('an undo without progress is not complete, and can be continued', async () => {
  const { call, cursors } = serverOf(
    answer(2, 'a'),
    ...[answer(0, 'a'), answer(0, 'a'), answer(0, 'a')],
    answer(1, null, true),
  );
  const stopped = await runUndo(NOTHING_UNDONE, call);
  expect(stopped).toMatchObject({ undone: 2, after: 'a', isComplete: false, errors: [] });
  expect(cursors).toHaveLength(4);
  expect(await runUndo(stopped, call)).toMatchObject({ undone: 3, isComplete: true });
});

test('after an error, an undo continues where it stopped', async () => {
  const stopped = await runUndo(NOTHING_UNDONE, serverOf(answer(2, 'a')).call);
  expect(stopped).toMatchObject({ undone: 2, after: 'a', errors: [{ message: 'offline' }] });
  const { call, cursors } = serverOf(answer(1, null, true));
  expect(await runUndo(stopped, call)).toMatchObject({
    undone: 3,
    isComplete: true,
    errors: [],
  });
  expect(cursors).toEqual(['a']);
});
