import { basename, join } from 'node:path';
import { visit } from 'graphql';

/**
 * Writes the types of all documents into types.ts and the documents of each .graphql file into a file of its
 * own. graphql.ts re-exports them all, so that a page loads only the documents it uses.
 */
export const buildGeneratesSection = ({ baseOutputDir, documents, pluginMap, ...options }) => {
  const fragments = documents.flatMap(({ document }) => of(document, 'FragmentDefinition'));
  const files = documents.flatMap(({ location, document }) => {
    const definitions = of(document, 'OperationDefinition');
    return definitions.length === 0 ? [] : [{ name: basename(location, '.graphql'), definitions }];
  });
  const common = {
    ...options,
    pluginMap: { ...pluginMap, text: { plugin: (...[, , text]) => text } },
  };
  const exported = ['types', ...files.map(({ name }) => `documents/${name}`)];
  return [
    {
      ...common,
      filename: join(baseOutputDir, 'graphql.ts'),
      documents: [],
      plugins: [{ text: exported.map((path) => `export * from './${path}.ts';`).join('\n') }],
    },
    {
      ...common,
      filename: join(baseOutputDir, 'types.ts'),
      documents,
      plugins: [{ 'typescript-operations': {} }],
    },
    ...files.map(({ name, definitions }) => ({
      ...common,
      filename: join(baseOutputDir, 'documents', `${name}.ts`),
      documents: [{ document: { kind: 'Document', definitions } }],
      config: {
        ...options.config,
        importOperationTypesFrom: 'Types',
        externalFragments: spreadIn(definitions, fragments).map(external),
      },
      plugins: [
        { text: "import type * as Types from '../types.ts';" },
        { 'typed-document-node': {} },
      ],
    })),
  ];
};

function of({ definitions }, kind) {
  return definitions.filter((definition) => definition.kind === kind);
}

/** The fragments that the definitions use, directly or through other fragments. */
function spreadIn(definitions, fragments) {
  const found = new Set();
  const look = (definition) =>
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = fragments.find((one) => one.name.value === name.value);
        if (fragment === undefined || found.has(fragment)) return;
        found.add(fragment);
        look(fragment);
      },
    });
  definitions.forEach(look);
  return [...found];
}

function external(node) {
  return { isExternal: true, name: node.name.value, onType: node.typeCondition.name.value, node };
}
