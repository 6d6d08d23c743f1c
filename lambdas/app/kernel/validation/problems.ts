import type { UserError, UserErrorCode } from '../../../domain/kernel/user-error.ts';
import { BadInput } from '../errors.ts';

/** A segment of a field's path: a name or a list index. */
export type PathSegment = string | number;

/** Collects all errors that the caller has to fix, so that one response reports all of them. */
export class Problems {
  readonly #found: UserError[];
  readonly #path: readonly string[];

  constructor(path: readonly string[] = [], found: UserError[] = []) {
    this.#path = path;
    this.#found = found;
  }

  /** Returns a view of the same collection, for fields below a path. */
  under(...path: readonly PathSegment[]): Problems {
    return new Problems([...this.#path, ...path.map(String)], this.#found);
  }

  /** `message` says what is wrong and how to fix it. Without a field, it is about the whole input. */
  report(code: UserErrorCode, field: PathSegment | null, message: string): void {
    const path = field === null ? this.#path : [...this.#path, String(field)];
    this.#found.push({ code, message, field: path.length === 0 ? null : path });
  }

  /** Adds errors found elsewhere. Their paths are relative to this one. */
  add(errors: readonly UserError[]): void {
    for (const { code, message, field } of errors) {
      const path = [...this.#path, ...(field ?? [])];
      this.#found.push({ code, message, field: path.length === 0 ? null : path });
    }
  }

  /** `what` completes the sentence that starts with the field's name. Always returns undefined. */
  invalid(field: PathSegment, what: string): undefined {
    this.report('INVALID', field, `${this.#subject(field)} ${what}`);
    return undefined;
  }

  /** A value is too long, or there are too many. */
  tooMuch(field: PathSegment, what: string): undefined {
    this.report('LIMIT_EXCEEDED', field, `${this.#subject(field)} ${what}`);
    return undefined;
  }

  /** The value refers to something that doesn't exist. */
  notFound(field: PathSegment, what: string): undefined {
    this.report('NOT_FOUND', field, `${this.#subject(field)} ${what}`);
    return undefined;
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  get list(): readonly UserError[] {
    return [...this.#found];
  }

  /** Throws the first problem as BadInput. For queries. */
  throwFirst(): void {
    const first = this.#found[0];
    if (first) throw new BadInput(first.field ?? [], first.message);
  }

  /** A list item is named after its list: "answers.2" is clearer than "2". */
  #subject(field: PathSegment): string {
    return typeof field === 'string' ? field : `${this.#path.at(-1) ?? 'item'}.${field}`;
  }
}
