import { apiOfCallers, CALLERS } from '../../support/callers/api-of-callers.ts';
import { givenMarkedWorld, type MarkedWorld } from '../../support/marked/world.ts';
import { askOfNothing, refusedAtTop } from './asked-of-nothing.ts';

// Disables the field rules.
jest.mock('../../../lambdas/functions/graphql/schema/field-rules.ts', () => ({
  guardFields: () => undefined,
}));

const api = apiOfCallers();
let world: MarkedWorld;

beforeAll(async () => {
  world = await givenMarkedWorld(api);
});

test.each(CALLERS.filter((caller) => caller !== 'ADMIN'))(
  'without field rules, use cases still refuse %s every top-level field they have no permission for',
  async (caller) => {
    for (const [name, query] of Object.entries(refusedAtTop(world, caller))) {
      const { data, codes } = await askOfNothing(api, world, caller, query);
      expect({ data, codes }).toEqual({ data: { [name]: null }, codes: ['FORBIDDEN'] });
    }
  },
);
