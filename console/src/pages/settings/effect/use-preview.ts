import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type Problem, problemOf } from '../../../api/problem.ts';
import { type SettingsAccuracyFragment, TestSettingsDocument } from '../../../generated/graphql.ts';
import { type Preview, type Previewed, previewSettings } from './preview.ts';

/** Back-test results of settings. Null if there is no back-test yet, undefined while loading. */
export type Tested =
  | { problem: Problem }
  | {
      problem: null;
      before: SettingsAccuracyFragment;
      after: SettingsAccuracyFragment;
      isComplete: boolean;
    }
  | null
  | undefined;

interface Effect {
  preview: Preview | null;
  tested: Tested;
}

const NOTHING: Effect = { preview: null, tested: undefined };
/** Debounce of the sliders. */
const REST_MS = 250;
/** Polling interval while the first back-test is running. */
const LOOK_AGAIN_MS = 3000;

/**
 * Previews settings and tests them on past outcomes. Empty if there is nothing to preview. `retry` does both
 * again, after a failure.
 */
export function usePreview(previewed: Previewed | null): Effect & { retry: () => void } {
  const client = useClient();
  const [effect, setEffect] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const asked = previewed === null ? null : JSON.stringify(previewed);
  useEffect(() => {
    if (asked === null) {
      setEffect(NOTHING);
      return undefined;
    }
    const wanted = JSON.parse(asked) as Previewed;
    let isCurrent = true;
    let nextLook: ReturnType<typeof setTimeout> | undefined;
    const show = (change: Partial<Effect>) => {
      if (isCurrent) setEffect((shown) => ({ ...shown, ...change }));
    };
    const test = async () => {
      const options = { requestPolicy: 'network-only' } as const;
      const { data, error } = await client.query(TestSettingsDocument, wanted, options).toPromise();
      const found = data?.settingsBacktest ?? null;
      const problem = problemOf(error, found !== null);
      show({ tested: problem ? { problem } : found && { ...found, problem: null } });
      // The first back-test is running, so poll for it.
      if (isCurrent && !problem && found === null) {
        nextLook = setTimeout(() => void test(), LOOK_AGAIN_MS);
      }
    };
    const run = async () => {
      let isTesting = false;
      for await (const preview of previewSettings(client, wanted, () => isCurrent)) {
        show({ preview });
        if (!isCurrent) return;
        if (!isTesting) void test();
        isTesting = true;
      }
    };
    const timer = setTimeout(() => void run(), REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      clearTimeout(nextLook);
    };
  }, [client, asked, attempt]);
  const retry = () => {
    setEffect(NOTHING);
    setAttempt(attempt + 1);
  };
  return { ...effect, retry };
}
