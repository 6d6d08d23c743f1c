import { NODE_TYPES, nodeId, parseNodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { apiOfCallers, CALLERS } from '../../support/callers/api-of-callers.ts';
import { givenMarkedWorld, type MarkedWorld } from '../../support/marked/world.ts';
import { askOfNothing, refusedAtTop } from './asked-of-nothing.ts';
import { mayReadNode } from './readers.ts';

const api = apiOfCallers();
let world: MarkedWorld;

beforeAll(async () => {
  world = await givenMarkedWorld(api);
});

describe.each(CALLERS.filter((caller) => caller !== 'ADMIN'))(
  'before anything is read, %s is refused',
  (caller) => {
    test('every top-level field they have no permission for', async () => {
      const refused = Object.entries(refusedAtTop(world, caller));
      expect(refused).not.toEqual([]);
      for (const [name, query] of refused) {
        const { data, codes } = await askOfNothing(api, world, caller, query);
        expect({ data, codes }).toEqual({ data: { [name]: null }, codes: ['FORBIDDEN'] });
      }
    });

    test('every node they have no permission for, whether or not it exists', async () => {
      for (const type of NODE_TYPES.filter((name) => !mayReadNode(caller, name))) {
        const known = world.ids[type];
        const parts = parseNodeId(known)?.parts ?? [];
        const missing = nodeId(
          type,
          parts.map(() => 'missing'),
        );
        const ask = (id: string) =>
          askOfNothing(api, world, caller, `{ node(id: "${id}") { id } }`);
        const found = await ask(known);
        expect([type, found.data, found.codes]).toEqual([type, { node: null }, ['FORBIDDEN']]);
        expect(await ask(missing)).toEqual(found);
      }
    });
  },
);
