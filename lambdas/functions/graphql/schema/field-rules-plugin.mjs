import { tsImport } from 'tsx/esm/api';

/**
 * graphql-codegen plugin that writes the field rules as a module. Fails if a rule is missing, or if refusing
 * a field would null out its siblings.
 */
export const plugin = async (schema) => {
  const { fieldRulesModule } = await tsImport('./field-rules-module.ts', import.meta.url);
  return fieldRulesModule(
    Object.values(schema.getTypeMap()).flatMap(({ astNode }) => astNode ?? []),
  );
};
