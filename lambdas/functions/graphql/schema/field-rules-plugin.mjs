import { tsImport } from 'tsx/esm/api';

/**
 * A plugin of graphql-codegen: writes the rules on fields as a module, and fails where a rule is
 * missing or would blank what stands beside a refused field.
 */
export const plugin = async (schema) => {
  const { fieldRulesModule } = await tsImport('./field-rules-module.ts', import.meta.url);
  return fieldRulesModule(
    Object.values(schema.getTypeMap()).flatMap(({ astNode }) => astNode ?? []),
  );
};
