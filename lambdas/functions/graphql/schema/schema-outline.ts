import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type TypeNode,
} from 'graphql';

/** The parts of a field that rule checks need. */
export interface OutlinedField {
  name: string;
  /** The named type, without list and non-null wrappers. */
  type: string;
  isNonNull: boolean;
  /** Actions of `@auth`, or PUBLIC for `@public`. Has both if both are present; empty without a rule. */
  rules: readonly OutlinedRule[];
}

export type OutlinedRule = 'PUBLIC' | readonly string[];

/** An object type or an interface. */
export interface OutlinedType {
  name: string;
  isInterface: boolean;
  fields: readonly OutlinedField[];
  rules: readonly OutlinedRule[];
}

/** What the schema's text alone defines. */
export interface SchemaOutline {
  /** Object types and interfaces by name. */
  types: ReadonlyMap<string, OutlinedType>;
  /** Object types by interface or union. */
  members: ReadonlyMap<string, readonly string[]>;
  /** Values of the enum `Action`. */
  actions: readonly string[];
}

/** Extracts types and their rules from the definitions of a schema. */
export function outlineOf(definitions: readonly DefinitionNode[]): SchemaOutline {
  const types = new Map<string, OutlinedType>();
  const members = new Map<string, string[]>();
  const actions: string[] = [];
  const join = (group: string, member: string) =>
    members.set(group, [...(members.get(group) ?? []), member]);
  for (const node of definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      const name = node.name.value;
      const isInterface = node.kind === Kind.INTERFACE_TYPE_DEFINITION;
      const fields = (node.fields ?? []).map(outlinedField);
      types.set(name, { name, isInterface, fields, rules: rulesOn(node.directives) });
      if (!isInterface) for (const one of node.interfaces ?? []) join(one.name.value, name);
    }
    if (node.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const one of node.types ?? []) join(node.name.value, one.name.value);
    }
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'Action') {
      actions.push(...(node.values ?? []).map(({ name }) => name.value));
    }
  }
  return { types, members, actions };
}

function outlinedField({ name, type, directives }: FieldDefinitionNode): OutlinedField {
  return {
    name: name.value,
    type: namedType(type),
    isNonNull: type.kind === Kind.NON_NULL_TYPE,
    rules: rulesOn(directives),
  };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function rulesOn(directives: readonly ConstDirectiveNode[] = []): OutlinedRule[] {
  return directives.flatMap(({ name, arguments: given }): OutlinedRule[] => {
    if (name.value === 'public') return ['PUBLIC'];
    if (name.value !== 'auth') return [];
    const requires = given?.find((argument) => argument.name.value === 'requires')?.value;
    if (requires?.kind === Kind.ENUM) return [[requires.value]];
    const values = requires?.kind === Kind.LIST ? requires.values : [];
    return [values.flatMap((value) => (value.kind === Kind.ENUM ? [value.value] : []))];
  });
}
