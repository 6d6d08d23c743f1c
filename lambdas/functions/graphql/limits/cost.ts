import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLInt,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE, MAX_PREVIEWED } from '../../../app/kernel/limits.ts';

/** What a field costs each time it is answered. */
const FIELD_COST = 1;
/** What each entry of a page costs on top, as it has to be read. */
const ENTRY_COST = 10;
/** What each read costs on top that a field makes for itself alone. */
const READ_COST = 20;
/** Arguments that say how many entries are read: how many unless given, and at most. */
const SIZES: Readonly<Record<string, { usual: number; most: number }>> = {
  first: { usual: DEFAULT_PAGE, most: MAX_PAGE },
  sample: { usual: MAX_PREVIEWED, most: MAX_PREVIEWED },
};
/** What a field at the top is taken to read or write: the job, the list, what hangs on it. */
const TOP_LEVEL_READS = 5;
/** Fields that read for themselves, at the top beyond what is usual there; a page does so again. */
const READS: Readonly<Record<string, number>> = {
  // 500 accounts with everyone in them.
  'Query.settingsBacktest': 500,
  // 1,000 people and their links, and every account that is named or found.
  'Query.surveyCampaignPreview': 500,
  'Mutation.surveyCampaignCreate': 500,
  // The people and their links.
  'SurveyCampaign.figures': 20,
  // 50 accounts, each scored as of two days.
  'Query.playbookEffect': 200,
  'Query.playbookStarts': 4,
  // What was started, the account with everyone in it, and what was retracted since.
  // Everyone, and the members of each role.
  'Query.users': 20,
  'Job.reassessment': 1,
  'Job.rebuild': 1,
  // The people, for whose answers are hidden.
  'Account.submissions': 1,
  // The counters of the job.
  'AccountRiskConnection.totalCount': 1,
  'Respondent.submissions': 1,
  // What the account's people answered.
  'Account.currentAnswers': 2,
  // The account with everyone in it.
  'SubmissionCreatePayload.accountRisk': 25,
  // The account with everyone in it, what was retracted, and how it was scored.
  'AccountRisk.change': 4,
  // One for each step of the job.
  'ChurnHotspot.quotes': 100,
};

/** The same where an argument is given. */
const READS_WITH: Readonly<Record<string, { argument: string; reads: number }>> = {
  // The account with everyone in it, and what was retracted.
  'Account.risk': { argument: 'asOf', reads: 4 },
};

export interface CostedRequest {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>> | undefined;
}

interface Costing {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  /** By fragment and page size: what a fragment costs is worked out once, however often it is spread. */
  known: Map<string, number>;
}

/**
 * What a valid query costs before anything is read: 1 a field, 10 an entry of a page, 20 a read, of
 * which a field at the top is taken to make five and a page one; everything below a page multiplied
 * by its size (`first`, 50 unless given), under every alias. Null if the variables do not fit, which
 * execution says better.
 */
export function queryCost({
  schema,
  document,
  operation,
  variables,
}: CostedRequest): number | null {
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    { ...variables },
    // One is enough to know: execution lists them.
    { maxErrors: 1 },
  );
  const root = schema.getRootType(operation.operation);
  if (!coerced || !root) return null;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const costing = { schema, fragments, variables: coerced, known: new Map<string, number>() };
  return costOfSelections(costing, operation.selectionSet, root, null);
}

/** `pageSize` is that of the page whose fields these are; null elsewhere. */
function costOfSelections(
  costing: Costing,
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  pageSize: number | null,
): number {
  let cost = 0;
  for (const selection of selections) {
    if (isLeftOut(costing, selection)) continue;
    switch (selection.kind) {
      case Kind.FIELD:
        cost += costOfField(costing, selection, parent, pageSize);
        break;
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition?.name.value;
        const type = condition === undefined ? parent : costing.schema.getType(condition);
        cost += costOfSelections(costing, selection.selectionSet, type, pageSize);
        break;
      }
      case Kind.FRAGMENT_SPREAD:
        cost += costOfFragment(costing, selection.name.value, pageSize);
        break;
    }
  }
  return cost;
}

function costOfFragment(costing: Costing, name: string, pageSize: number | null): number {
  const key = `${name} ${pageSize ?? ''}`;
  const known = costing.known.get(key);
  if (known !== undefined) return known;
  const fragment = costing.fragments.get(name);
  if (!fragment) return 0;
  const type = costing.schema.getType(fragment.typeCondition.name.value);
  const cost = costOfSelections(costing, fragment.selectionSet, type, pageSize);
  costing.known.set(key, cost);
  return cost;
}

function costOfField(
  costing: Costing,
  node: FieldNode,
  parent: GraphQLNamedType | undefined,
  pageSize: number | null,
): number {
  const isComposite = isObjectType(parent) || isInterfaceType(parent);
  const field = isComposite ? parent.getFields()[node.name.value] : undefined;
  // `__typename`, `__schema` and `__type` are answered from the schema alone.
  if (!field) return FIELD_COST;
  const sized = field.args.find(({ name }) => name in SIZES)?.name;
  const isPage = sized !== undefined;
  const size = isPage ? pageSizeOf(costing, node, sized) : null;
  const reads = readsOf(costing.schema, parent, field.name, isPage) + readsWith(parent, node);
  const own = FIELD_COST + READ_COST * reads;
  const below = node.selectionSet
    ? costOfSelections(costing, node.selectionSet, getNamedType(field.type), size)
    : 0;
  const times = pageSize !== null && isList(field.type) ? pageSize : 1;
  return times * (own + (size ?? 0) * ENTRY_COST + below);
}

/** `first` or `sample` within its bounds: what lies outside is refused by the list itself. */
function pageSizeOf({ variables }: Costing, node: FieldNode, name: string): number {
  const { usual = DEFAULT_PAGE, most = MAX_PAGE } = SIZES[name] ?? {};
  const argument = node.arguments?.find((given) => given.name.value === name);
  const given: unknown = argument ? valueFromAST(argument.value, GraphQLInt, variables) : undefined;
  return typeof given === 'number' ? Math.min(Math.max(given, 1), most) : usual;
}

function isLeftOut({ variables }: Costing, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.['if'] === true || include?.['if'] === false;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

function readsWith(parent: GraphQLNamedType | undefined, node: FieldNode): number {
  const more = READS_WITH[`${parent?.name ?? ''}.${node.name.value}`];
  return more && node.arguments?.some(({ name }) => name.value === more.argument) ? more.reads : 0;
}

function readsOf(
  schema: GraphQLSchema,
  parent: GraphQLNamedType | undefined,
  field: string,
  isPage: boolean,
): number {
  const isTop = parent === schema.getQueryType() || parent === schema.getMutationType();
  const own = READS[`${parent?.name ?? ''}.${field}`] ?? 0;
  return own + (isTop ? TOP_LEVEL_READS : Number(isPage));
}
