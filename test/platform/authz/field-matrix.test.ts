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

/** Returns what a caller finds at the end of a path. Each path is queried once. */
function find(caller: Caller, way: Way, typeName: string): Promise<Asked> {
  const key = `${caller} ${nameOf(way)}`;
  const found = known.get(key) ?? ask(caller, way, typeName);
  known.set(key, found);
  return found;
}

/** Queries every field at the end of a path, in every spelling. */
async function ask(caller: Caller, way: Way, typeName: string): Promise<Asked> {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object`);
  const query = queryFor(way, type, argumentsIn(world));
  const answer = await api.ask({ ports: world.ports, actor: world.actorAs(caller), query });
  const leaks = leaksIn(world.marks, caller, { query }, answer.text);
  return { ...foundBy(way, answer), leaks };
}

/** Paths that never lead to an object, with the reason for each. */
const EMPTY = [
  // An import as a whole is invalid only if it is too long, which exceeds the length limit of a query.
  /^Mutation\.(accounts|respondents|submissions|outcomes)Import>\w+ \w+\.userErrors>UserError$/,
  // The link looked up by id is new. The one in the list was used.
  /^Query\.node>SurveyLink SurveyLink\.uses>SurveyLinkUse$/,
  // The respondent looked up by id has not asked for anything. Those who have are in withdrawalRequests.
  /^Query\.node>Respondent Respondent\.withdrawal>Withdrawal$/,
  // No contact has unsubscribed.
  /Respondent\.mailStop>MailStop$/,
  // No e-mails were sent yet.
  /SurveyRecipient\.link>SurveyLink/,
  // Retention has not run.
  /KeptData\.lastRetentionRun>RetentionRun/,
  // No campaign has ended, and a valid preview has no errors.
  /^Query\.surveyCampaignPreview>\w+ \w+\.userErrors>UserError$/,
  // Except for product roles, the mapping is of accounts, which have no job.
  /^Query\.importMapping>\w+ \w+\.job>Job$/,
  // On the second request, a view of that name already exists.
  /^Mutation\.savedViewCreate>\w+ \w+\.savedView>SavedView$/,
  // The playbooks apply to accounts as a whole, so they have no step.
  /\bPlaybook(Event)?\.step>JobStep$/,
  // The playbook retracted here was never started.
  /^Mutation\.playbookRetract>\w+ \w+\.account>Account$/,
  // All answers are from today, so there is no earlier score.
  /PlaybookEffect\.interval>Interval/,
  /RiskChange\.parts>RiskChangePart/,
  /TimelineEvent(Edge\.node|Connection\.nodes)>ScoreEvent/,
  /RiskTrend\.mainStep>TrendStep/,
  // Nothing is calibrated, and steps are not fitted while a segment has its own importance.
  /ScoringSettings\.calibration>Calibration/,
  /RenewalMonth\.expectedLoss>Money/,
  /CalibrationProposal\.importance>StepImportance/,
  // Everyone in the account looked up by id has responded.
  /^Query\.node>AccountRisk AccountRisk\.tippingPoints>/,
  // The survey of the link is already answered.
  /^Query\.survey>Survey Survey\.openSteps>/,
  // No caller here has an e-mail address, so there is nothing to update.
  /^Mutation\.viewerUpdate>\w+ \w+\.viewer>Viewer$/,
  // Valid input has no errors.
  /^Mutation\.survey(Withdraw|Continue)>\w+ \w+\.userErrors>UserError$/,
  // The cases of the back-test are given, and no recorded outcome could be scored again.
  /SettingsAccuracy\.aucInterval>Interval/,
];
/** The imported files contain answers or accounts, which product roles may not import. */
const NOT_OF_PRODUCT = /^Mutation\.import\w+>\w+ \w+\.(import(Batch|Mapping)|left)>/;
/** In most accounts a role is a single person, whose figures are hidden from the READ role. */
const BY_ROLE = /RiskDriver\.byRole>/;
/** Only bearers of a survey link have surveys. */
const BY_LINK = /^(Query\.survey|Mutation\.survey(Submit|Continue|Withdraw))>/;

/** The export belongs to the administrator, and exportCreate asks for a kind that MARKETING may not read. */
const EXPORTS = /^(Query\.export|Mutation\.export(Cancel|Create))>/;
/** The administrator's views are visible to others, who may not change them. */
const VIEWS = /^Mutation\.savedView(Update|Delete|Restore)>\w+ \w+\.savedView>/;

function isEmpty(caller: Caller, way: string): boolean {
  if (caller !== 'ADMIN' && (EXPORTS.test(way) || VIEWS.test(way))) return true;
  if (caller === 'PRODUCT' && NOT_OF_PRODUCT.test(way)) return true;
  if (caller === 'READ' && BY_ROLE.test(way)) return true;
  return EMPTY.some((empty) => empty.test(way)) || (caller !== 'RESPONDENT' && BY_LINK.test(way));
}

/** Returns the paths to a type to query. Outside of long runs, these are one open and one closed path. */
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

describe('every field of the schema', () => {
  test('is in the table of readers, which has no others', () => {
    const fields = objectTypes(schema).flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    expect(fieldsInTable().sort()).toEqual(fields.sort());
  });

  test.each(CALLERS)(
    'that is open to %s returns data in the test world',
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
    // An administrator has about a thousand paths, each with its own query.
    600_000,
  );

  describe.each(CALLERS)('queried as %s', (caller) => {
    test.each(types.map(({ name }) => name))(
      'on %s is returned or refused according to the table of readers',
      async (name) => {
        const type = schema.getType(name);
        const fields = isObjectType(type) ? spelledFields(type) : [];
        const ways = name === 'Query' ? [[]] : askedWays(caller, name);
        for (const way of ways) {
          const { objects, errors, refusedAt, leaks } = await find(caller, way, name);
          const closed = way.findIndex((leg) => !isOpen(caller, leg));
          const seen = { way: nameOf(way), errors, refusedAt, leaks };
          if (closed >= 0) {
            // The response contains only the refusal, at the first closed field.
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
