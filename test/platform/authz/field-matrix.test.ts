import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { apiOfCallers, type Caller, CALLERS } from '../../support/callers/api-of-callers.ts';
import { givenMarkedWorld, type MarkedWorld } from '../../support/marked/world.ts';
import { leaksIn } from '../../support/marked/leaks.ts';
import { AT_LENGTH } from '../../support/run/at-length.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';
import { argumentsIn } from './given-arguments.ts';
import { type Found, foundBy } from './found-by.ts';
import { fieldsInTable, mayRead } from './readers.ts';
import { queryFor, spelledFields } from './spelled.ts';
import { isOpen, legsOf, objectTypes, type Way, waysTo } from './ways.ts';

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
const legs = legsOf(schema);
const types = objectTypes(schema).filter(({ name }) => name !== 'Mutation');
const api = apiOfCallers();
let world: MarkedWorld;

beforeAll(async () => {
  world = await givenMarkedWorld(api);
});

type Asked = Found & { leaks: readonly string[] };
const known = new Map<string, Promise<Asked>>();

/** What a caller finds by a way: each is asked once. */
function find(caller: Caller, way: Way, typeName: string): Promise<Asked> {
  const key = `${caller} ${nameOf(way)}`;
  const found = known.get(key) ?? ask(caller, way, typeName);
  known.set(key, found);
  return found;
}

/** Asks for everything there is at the end of a way, in every spelling. */
async function ask(caller: Caller, way: Way, typeName: string): Promise<Asked> {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object`);
  const query = queryFor(way, type, argumentsIn(world));
  const answer = await api.ask({ ports: world.ports, actor: world.actorAs(caller), query });
  const leaks = leaksIn(world.marks, caller, { query }, answer.text);
  return { ...foundBy(way, answer), leaks };
}

/** Ways at whose end there is never anything: see the reason of each. */
const EMPTY = [
  // What is wrong with an import as a whole is its length: more than the text of a query may hold.
  /^Mutation\.(accounts|respondents|submissions|outcomes)Import>\w+ \w+\.userErrors>UserError$/,
  // The link that is asked for by its id is new; that of the list was used.
  /^Query\.node>SurveyLink SurveyLink\.uses>SurveyLinkUse$/,
  // The person that is asked for by their id asks for nothing; those who do are in withdrawalRequests.
  /^Query\.node>Respondent Respondent\.withdrawal>Withdrawal$/,
  // No one has unsubscribed.
  /Respondent\.mailStop>MailStop$/,
  // The mail service takes what it is given, and nothing was sent yet.
  /SurveyRecipient\.link>SurveyLink/,
  // Retention has not run.
  /KeptData\.lastRetentionRun>RetentionRun/,
  // No campaign has ended, and what is right has nothing to be fixed.
  /^Query\.surveyCampaignPreview>\w+ \w+\.userErrors>UserError$/,
  // The mapping that is found is of accounts, which are about no job, but for product people.
  /^Query\.importMapping>\w+ \w+\.job>Job$/,
  // Asked a second time, there is one of that name.
  /^Mutation\.savedViewCreate>\w+ \w+\.savedView>SavedView$/,
  // The playbooks there are about an account as a whole: they have no step.
  /\bPlaybook(Event)?\.step>JobStep$/,
  // What is taken back there was never started.
  /^Mutation\.playbookRetract>\w+ \w+\.account>Account$/,
  // Everyone answered today: there was no score before.
  /PlaybookEffect\.interval>Interval/,
  /RiskChange\.parts>RiskChangePart/,
  /TimelineEvent(Edge\.node|Connection\.nodes)>ScoreEvent/,
  /RiskTrend\.mainStep>TrendStep/,
  // Nothing is calibrated, and the importance that a segment has of its own keeps steps from being fitted.
  /ScoringSettings\.calibration>Calibration/,
  /RenewalMonth\.expectedLoss>Money/,
  /CalibrationProposal\.importance>StepImportance/,
  // Everyone in the account that is asked for by its id has responded.
  /^Query\.node>AccountRisk AccountRisk\.tippingPoints>/,
  // The survey of the link is answered.
  /^Query\.survey>Survey Survey\.openSteps>/,
  // No caller here has an e-mail address: there is nothing to choose.
  /^Mutation\.viewerUpdate>\w+ \w+\.viewer>Viewer$/,
  // There is nothing to fix.
  /^Mutation\.survey(Withdraw|Continue)>\w+ \w+\.userErrors>UserError$/,
  // The cases of the back-test are given: no outcome is on record that could be scored again.
  /SettingsAccuracy\.aucInterval>Interval/,
];
/** What is sent there is about answers or accounts, which product people do not import. */
const NOT_OF_PRODUCT = /^Mutation\.import\w+>\w+ \w+\.(import(Batch|Mapping)|left)>/;
/** In most accounts a role is one person, of whom machines that copy figures read nothing. */
const BY_ROLE = /RiskDriver\.byRole>/;
/** Surveys are for those who came by a link. */
const BY_LINK = /^(Query\.survey|Mutation\.survey(Submit|Continue|Withdraw))>/;

/** The administrator's export, which is no one else's, and one of what MARKETING may not read. */
const EXPORTS = /^(Query\.export|Mutation\.export(Cancel|Create))>/;
/** The administrator's views are for others to see, and not to change. */
const VIEWS = /^Mutation\.savedView(Update|Delete|Restore)>\w+ \w+\.savedView>/;

function isEmpty(caller: Caller, way: string): boolean {
  if (caller !== 'ADMIN' && (EXPORTS.test(way) || VIEWS.test(way))) return true;
  if (caller === 'PRODUCT' && NOT_OF_PRODUCT.test(way)) return true;
  if (caller === 'READ' && BY_ROLE.test(way)) return true;
  return EMPTY.some((empty) => empty.test(way)) || (caller !== 'RESPONDENT' && BY_LINK.test(way));
}

/** The ways to a type that are asked: in brief, one of those that are open to the caller and one that is not. */
function askedWays(caller: Caller, typeName: string): readonly Way[] {
  const ways = waysTo(legs, caller, typeName);
  if (AT_LENGTH) return ways;
  const isClosed = (way: Way) => !way.every((leg) => isOpen(caller, leg));
  return [ways.find((way) => !isClosed(way)), ways.find(isClosed)].filter(
    (way) => way !== undefined,
  );
}

function nameOf(way: Way): string {
  return way.map(({ type, field, to }) => `${type}.${field.name}>${to}`).join(' ');
}

describe('every field', () => {
  test('is in the table of readers, and nothing else is', () => {
    const fields = objectTypes(schema).flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    expect(fieldsInTable().sort()).toEqual(fields.sort());
  });

  test.each(CALLERS)(
    'that is open to %s leads to something in the world that is asked',
    async (caller) => {
      const missing: string[] = [];
      for (const { name } of types) {
        for (const way of askedWays(caller, name)) {
          if (!way.every((leg) => isOpen(caller, leg))) continue;
          const { objects } = await find(caller, way, name);
          if (objects.length === 0) missing.push(nameOf(way));
        }
      }
      expect(missing.filter((way) => !isEmpty(caller, way))).toEqual([]);
    },
    // An administrator has some thousand ways, each with a query of its own.
    600_000,
  );

  describe.each(CALLERS)('as %s', (caller) => {
    test.each(types.map(({ name }) => name))(
      'of %s is read or refused as the table says',
      async (name) => {
        const type = schema.getType(name);
        const fields = isObjectType(type) ? spelledFields(type) : [];
        const ways = name === 'Query' ? [[]] : askedWays(caller, name);
        for (const way of ways) {
          const { objects, errors, refusedAt, leaks } = await find(caller, way, name);
          const closed = way.findIndex((leg) => !isOpen(caller, leg));
          const seen = { way: nameOf(way), errors, refusedAt, leaks };
          if (closed >= 0) {
            // Nothing comes back but that it was refused, at the first field that is.
            expect({ ...seen, objects }).toEqual({
              way: nameOf(way),
              errors: [],
              leaks: [],
              refusedAt: closed,
              objects: [],
            });
            continue;
          }
          expect(seen).toEqual({ way: nameOf(way), errors: [], refusedAt: null, leaks: [] });
          for (const { keys, refused } of objects) {
            const expected = fields.filter(({ field }) => !mayRead(caller, name, field));
            expect({ way: nameOf(way), keys, refused }).toEqual({
              way: nameOf(way),
              keys: fields.map(({ key }) => key).sort(),
              refused: expected.map(({ key }) => key).sort(),
            });
          }
        }
      },
    );
  });
});
