import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { referenceOf } from '../../console/docs/reference.ts';
import { PROJECT_ROOT } from '../support/run/project-root.ts';

const WRITTEN = `
  directive @auth(requires: [String!]!) on FIELD_DEFINITION | OBJECT
  """Colors & <shades>."""
  enum Color {
    """Of \`fire\`."""
    RED
  }
  type Query {
    """
    Things.

    By color.
    """
    things("Which." color: Color = RED, first: Int): [Thing!]! @auth(requires: ["THINGS_READ"])
  }
  interface Named { name: String }
  type Thing implements Named @auth(requires: ["THINGS_READ", "NAMES_READ"]) {
    name: String @deprecated(reason: "Use \`title\`.")
  }
`;

describe('the API reference', () => {
  test('describes each part, the permissions it needs and what replaces deprecated parts', () => {
    const html = referenceOf(WRITTEN).replaceAll(/\s*\n\s*/g, '');
    expect(html).toContain('<p>Colors &amp; &lt;shades&gt;.</p>');
    expect(html).toContain('<dt><code>RED</code></dt><dd><p>Of <code>fire</code>.</p></dd>');
    expect(html).toContain(
      '<dt id="Query.things"><code>things: [<a href="#Thing">Thing</a>!]!</code></dt>' +
        '<dd><p>Things.</p><p>By color.</p><p class="needs">Needs THINGS_READ.</p>' +
        '<ul><li><code>color: <a href="#Color">Color</a> = RED</code><p>Which.</p></li>' +
        '<li><code>first: Int</code></li></ul></dd>',
    );
    expect(html).toContain(
      '<h3 id="Thing">Thing</h3><p class="needs">Needs THINGS_READ, NAMES_READ.</p>' +
        '<p>Of <a href="#Named">Named</a>.</p>',
    );
    expect(html).toContain('<p><strong>Deprecated.</strong> Use <code>title</code>.</p>');
  });

  test('contains all types and fields of the schema, without broken links', () => {
    const text = readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8');
    const html = referenceOf(text);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    const types = Object.values(buildSchema(text).getTypeMap()).filter(
      (type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type),
    );
    const fields = types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(fields.length).toBeGreaterThan(500);
    expect(fields.filter((field) => !ids.has(field))).toEqual([]);
  });
});
