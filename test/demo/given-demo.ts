import { loadDemo, type Loaded } from '../../demo/load.ts';
import { createEdge } from '../support/callers/graphql-edge.ts';
import { givenWorld, type World } from '../support/store/stored-world.ts';

export const NOW = Date.parse('2026-11-22T09:30:00Z');

/** Sends a GraphQL request and returns its data. Throws if there are errors. */
export type Ask = <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;

/** An instance of Foothold with the demo loaded through the API. */
export interface DemoWorld {
  world: World;
  ask: Ask;
  loaded: Loaded;
}

export async function givenDemo(): Promise<DemoWorld> {
  const world = await givenWorld(NOW);
  const { ask: askEdge } = createEdge({ ports: world.ports });
  const ask: Ask = async <T>(query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await askEdge(query, variables);
    if (!data || errors.length > 0) throw new Error(JSON.stringify(errors));
    return data as T;
  };
  return { world, ask, loaded: await loadDemo(ask, { now: NOW, wait: noWait }) };
}

export function noWait(): Promise<void> {
  return Promise.resolve();
}
