import { givenBuiltFunctions } from '../support/run/built-functions.ts';
import { testHttpAudits } from '../support/callers/http-audits.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { removeDir } from '../support/run/scratch-dir.ts';

let bundles: string;
let foothold: RunningFoothold;
beforeAll(async () => {
  bundles = await givenBuiltFunctions();
  foothold = await givenRunningFoothold({ bundles });
});
afterAll(async () => {
  await foothold.stop();
  await removeDir(bundles);
});

describe('GraphQL over HTTP through the bundle', () => {
  testHttpAudits({ url: () => `${foothold.url}/graphql`, fetchFn: fetch });
});
