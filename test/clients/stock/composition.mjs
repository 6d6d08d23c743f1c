import { readFileSync } from 'node:fs';
import composition from '@apollo/composition';
import { buildSchema, parse, validate } from 'graphql';
import * as ask from './documents.mjs';

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const { errors, schema } = composition.composeServices([
  { name: 'foothold', url: 'http://foothold.invalid/graphql', typeDefs: parse(sdl) },
]);
const composed = schema?.toGraphQLJSSchema();
const fields = (type) => Object.keys(type?.getFields() ?? {}).sort();
const own = buildSchema(sdl);
ask.tell({
  errors: (errors ?? []).map(({ message }) => message),
  invalid: composed
    ? [ask.LIST, ask.DETAIL, ask.RENAME].flatMap((each) => validate(composed, parse(each)))
    : ['nothing was composed'],
  missing: ['Query', 'Mutation'].flatMap((type) => {
    const known = fields(composed?.getType(type));
    return fields(own.getType(type)).filter((name) => !known.includes(name));
  }),
});
