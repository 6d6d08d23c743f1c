import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FunctionHost,
  type FunctionHostOptions,
  startFunctionHost,
} from '../../../local/functions/function-host.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';

let dir: string;
let hosts: FunctionHost[];

beforeEach(async () => {
  dir = await givenScratchDir();
  hosts = [];
});

afterEach(async () => {
  for (const host of hosts) await host.stop();
  await removeDir(dir);
});

async function given(source: string, options: Partial<FunctionHostOptions> = {}) {
  const path = join(dir, 'handler.mjs');
  await writeFile(path, source);
  const host = await startFunctionHost({
    root: PROJECT_ROOT,
    paths: { it: path },
    environment: {},
    timeoutSeconds: {},
    ...options,
  });
  hosts.push(host);
  return host;
}

describe('a function in its worker thread', () => {
  test('receives the event and context, and its result is returned', async () => {
    const host = await given(`
      export const handler = async (event, context) => ({
        event,
        requestId: context.awsRequestId,
        name: context.functionName,
        hasTime: context.getRemainingTimeInMillis() > 0,
      });`);
    expect(await host.invoke('it', { a: ['é'] }, 'request-1')).toEqual({
      event: { a: ['é'] },
      requestId: 'request-1',
      name: 'foothold-local-it',
      hasTime: true,
    });
  });

  test('has only the environment it is given', async () => {
    const environment = { A: '1', B: undefined };
    const host = await given('export const handler = () => ({ ...process.env });', { environment });
    expect(await host.invoke('it', {})).toEqual({ A: '1' });
  });

  test('is loaded once and handles concurrent calls', async () => {
    const host = await given(`
      let calls = 0;
      let release;
      const second = new Promise((resolve) => (release = resolve));
      export const handler = async () => {
        calls += 1;
        if (calls === 2) release();
        await second;
        return calls;
      };`);
    expect(await Promise.all([host.invoke('it', {}), host.invoke('it', {})])).toEqual([2, 2]);
  });

  test('rejects the call with the error it throws', async () => {
    const host = await given(
      `export const handler = () => { throw new RangeError('out of range'); };`,
    );
    await expect(host.invoke('it', {})).rejects.toThrow('RangeError: out of range');
  });

  test('rejects the call when it exceeds its time limit', async () => {
    const host = await given('export const handler = () => new Promise(() => {});', {
      timeoutSeconds: { it: 0.005 },
    });
    await expect(host.invoke('it', {})).rejects.toThrow('Task timed out.');
  });

  test('that ends its thread rejects the pending calls, and the next call starts a new thread', async () => {
    const host = await given(`
      export const handler = (event) => {
        if (event.fatal) setImmediate(() => { throw new Error('fatal'); });
        return event.fatal ? new Promise(() => {}) : 'fine';
      };`);
    await expect(host.invoke('it', { fatal: true })).rejects.toThrow('fatal');
    expect(await host.invoke('it', {})).toBe('fine');
  });

  test('cannot be started if it exports no handler', async () => {
    await expect(given('export const main = 1;')).rejects.toThrow('does not export a handler.');
  });
});
