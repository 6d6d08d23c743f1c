import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, parse, validate, visit } from 'graphql';
import { EXPORT_KINDS } from '../../../lambdas/app/exports/export-kinds.ts';
import type { Column, Tree } from '../../../lambdas/functions/exporter/cells.ts';
import {
  ATTRIBUTES_DOCUMENT,
  moreDocument,
  pageDocument,
} from '../../../lambdas/functions/exporter/documents.ts';
import { exportSpec } from '../../../lambdas/functions/exporter/kinds/export-specs.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

const CASES = EXPORT_KINDS.flatMap((kind) =>
  [true, false].map((withNames) => {
    const request = { jobKey: withNames ? 'visit' : null, withNames };
    return [
      `${kind}${withNames ? ' with names, of a job' : ''}`,
      exportSpec(kind, request),
    ] as const;
  }),
);

test.each(CASES)(
  'the queries of %s match the schema and select everything its cells read',
  (_, spec) => {
    const documents = [pageDocument(spec), moreDocument(spec), ATTRIBUTES_DOCUMENT].flatMap(
      (text) => (text === null ? [] : [parse(text)]),
    );
    const [page = ATTRIBUTES_DOCUMENT] = documents;
    expect(documents.flatMap((document) => validate(schema, document))).toEqual([]);
    const asked = pathsIn(page as DocumentNode);
    for (const { name, cell } of spec.columns) {
      for (const path of pathsOf(cell)) {
        expect([name, asked.some((each) => each.endsWith(path)) ? path : `no ${path}`]).toEqual([
          name,
          path,
        ]);
      }
    }
    expect(new Set(spec.columns.map(({ name }) => name)).size).toBe(spec.columns.length);
  },
);

/** Returns the fields of a document as paths from the root. */
function pathsIn(document: DocumentNode): string[] {
  const paths: string[] = [];
  const open: string[] = [];
  visit(document, {
    Field: {
      enter: ({ name, alias }) => {
        open.push((alias ?? name).value);
        paths.push(`.${open.join('.')}`);
      },
      leave: () => void open.pop(),
    },
  });
  // Rows of an account's nested list are passed together with the account.
  return paths.flatMap((path) => [path, path.replace(/\.node(?!\.within)/, '.account')]);
}

/**
 * Returns the paths that a cell reads from a row. List indexes are not fields, and `answer` is one of
 * `answers`.
 */
function pathsOf(cell: Column['cell']): string[] {
  const read: string[] = [];
  const recorder = (path: string): Tree =>
    new Proxy(
      {},
      {
        get: (_, field) => {
          if (typeof field !== 'string' || field === 'toJSON') return undefined;
          const name = field.replace(/^answer$/, 'answers');
          const next = /^\d+$/.test(name) ? path : `${path}.${name}`;
          read.push(next);
          return recorder(next);
        },
      },
    );
  try {
    cell(recorder(''));
  } catch {
    // The value at the end of a path is the recorder, so formatting it can fail.
  }
  return read.filter((path) => !/\.(find|length)/.test(path));
}
