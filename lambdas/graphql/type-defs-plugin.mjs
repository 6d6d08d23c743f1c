import { printSchema } from 'graphql';

/**
 * A plugin of graphql-codegen: writes the schema's text, descriptions included, as a module, so
 * that bundles and tests carry it along without reading a file.
 */
export const plugin = (schema) => {
  const text = printSchema(schema).replaceAll(/[\\`]|\$\{/g, (match) => `\\${match}`);
  return `/** The text of schema.graphql. */\nexport const typeDefs = \`${text}\n\`;\n`;
};
