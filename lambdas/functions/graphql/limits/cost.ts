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

/** Cost of a field each time it is resolved. */
const FIELD_COST = 1;
/** Additional cost of each entry of a page. */
const ENTRY_COST = 10;
/** Additional cost of each read that a field makes on its own. */
const READ_COST = 20;
/** Arguments that set the number of entries to read, with their default (`usual`) and maximum (`most`). */
const SIZES: Readonly<Record<string, { usual: number; most: number }>> = {
  first: { usual: DEFAULT_PAGE, most: MAX_PAGE },
  sample: { usual: MAX_PREVIEWED, most: MAX_PREVIEWED },
};
/** Assumed reads or writes of a root field: the job, the list and related items. */
const TOP_LEVEL_READS = 5;
/**
 * Fields with reads of their own, in addition to `TOP_LEVEL_READS` for root fields and to the page's read for
 * pages.
 */
const READS: Readonly<Record<string, number>> = {
  // 500 accounts with all their contacts.
  'Query.settingsBacktest': 500,
  // 1,000 contacts and their links, and every account that is named or matched.
  'Query.surveyCampaignPreview': 500,
  'Mutation.surveyCampaignCreate': 500,
  // The contacts and their links.
  'SurveyCampaign.figures': 20,
  // playbookEffect scores 50 accounts as of two days. playbookStarts reads the started playbooks, the account
  // with all its contacts, and later retractions.
  'Query.playbookEffect': 200,
  'Query.playbookStarts': 4,
  // All users, and the members of each role.
  'Query.users': 20,
  'Job.reassessment': 1,
  'Job.rebuild': 1,
  // The contacts, to determine whose answers are hidden.
  'Account.submissions': 1,
  // The job's counters.
  'AccountRiskConnection.totalCount': 1,
  'Respondent.submissions': 1,
  // The answers of the account's respondents.
  'Account.currentAnswers': 2,
  // The account with all its contacts.
  'SubmissionCreatePayload.accountRisk': 25,
  // The account with all its contacts, retractions, and the scoring history.
  'AccountRisk.change': 4,
  // One read per step of the job.
  'ChurnHotspot.quotes': 100,
};

/** Additional reads of a field if an argument is given. */
const READS_WITH: Readonly<Record<string, { argument: string; reads: number }>> = {
  // The account with all its contacts, and retractions.
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
  /**
   * Cost by fragment and page size, so that each fragment is computed only once however often it is spread.
   */
  known: Map<string, number>;
}

/**
 * The cost of a valid query before anything is read: 1 per field, 10 per entry of a page, 20 per read. A root
 * field is assumed to make five reads and a page one. Everything below a page is multiplied by its size
 * (`first`, 50 by default), under every alias. Null if the variables are invalid, since execution reports
 * those errors better.
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
    // The first error is enough here; execution lists all of them.
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

/** `pageSize` is the size of the page that these fields belong to; null outside a page. */
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
  // `__typename`, `__schema` and `__type` are resolved from the schema alone.
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

/** `first` or `sample`, clamped to its bounds. The list itself rejects values outside them. */
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
