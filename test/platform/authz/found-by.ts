import type { AnswerWithText } from '../../support/callers/api-of-callers.ts';
import type { Way } from './ways.ts';

type Path = readonly (string | number)[];

/** An object at the end of a path. */
interface FoundObject {
  /** Keys of the object in the response, sorted. */
  keys: readonly string[];
  /** Keys that are null because they were refused, sorted. */
  refused: readonly string[];
}

export interface Found {
  objects: readonly FoundObject[];
  /** Index of the refused leg of the path. Null if none was refused. */
  refusedAt: number | null;
  /** Other errors, and refusals that reveal too much or leave a value in place. */
  errors: readonly string[];
}

const REFUSAL =
  /^Your roles do not allow "[A-Z_]+"( or "[A-Z_]+")*\. Ask an administrator for a role that does\.$/;

/** Reads a response along a path, and returns the objects at its end and the refusals. */
export function foundBy(way: Way, { data, errors }: AnswerWithText): Found {
  const refusedPaths = new Set<string>();
  const others: string[] = [];
  for (const { message, path = [], extensions } of errors) {
    const { code, requestId: _, ...more } = extensions;
    const isPlain = REFUSAL.test(message) && Object.keys(more).length === 0;
    const isOnce = !refusedPaths.has(path.join('.'));
    if (code === 'FORBIDDEN' && isPlain && isOnce) refusedPaths.add(path.join('.'));
    else others.push(`${path.join('.')}: ${String(code)} ${message}`);
  }
  const unused = new Set(refusedPaths);
  const isRefused = (path: Path, value: unknown): boolean => {
    const at = path.join('.');
    unused.delete(at);
    if (!refusedPaths.has(at)) return false;
    if (value !== null) others.push(`${at} was refused, and is not null`);
    return true;
  };
  let ends: { value: unknown; path: Path }[] = [{ value: data, path: [] }];
  let refusedAt: number | null = null;
  for (const [index, { field }] of way.entries()) {
    ends = ends.flatMap(({ value, path }) => {
      const below = valueAt(value, field.name);
      const at = [...path, field.name];
      if (isRefused(at, below)) refusedAt ??= index;
      for (const entry of emptyPlaces(below, at)) if (isRefused(entry, null)) refusedAt ??= index;
      return entriesOf(below, at);
    });
  }
  const objects = ends.flatMap(({ value, path }) => {
    if (typeof value !== 'object' || value === null) return [];
    const keys = Object.keys(value).sort();
    // An entry of another type than the selected one.
    if (keys.length === 0) return [];
    const refused = keys.filter((key) => isRefused([...path, key], valueAt(value, key)));
    for (const key of keys) {
      for (const entry of emptyPlaces(valueAt(value, key), [...path, key])) isRefused(entry, null);
    }
    return [{ keys, refused }];
  });
  const stray = [...unused].map((path) => `${path} was refused, and is not in the answer`);
  return { objects, refusedAt, errors: [...others, ...stray] };
}

/** Returns the paths of null list entries, which can be refused individually. */
function emptyPlaces(value: unknown, path: Path): Path[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown, index) => (entry === null ? [[...path, index]] : []));
}

/**
 * Returns the entries of a list, including nested lists. Any other value is returned as one entry, and null
 * as none.
 */
function entriesOf(value: unknown, path: Path): { value: unknown; path: Path }[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [{ value, path }];
  return value.flatMap((entry: unknown, index) => entriesOf(entry, [...path, index]));
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (Reflect.get(value, key) as unknown)
    : undefined;
}
