import type { UserError, UserErrorCode } from '../../../domain/kernel/user-error.ts';
import { BadInput } from '../errors.ts';

/** A step of a field's path: a name, or an index of a list. */
export type PathSegment = string | number;

/** Collects all that the caller has to fix, so that one call names everything. */
export class Problems {
  readonly #found: UserError[];
  readonly #path: readonly string[];

  constructor(path: readonly string[] = [], found: UserError[] = []) {
    this.#path = path;
    this.#found = found;
  }

  /** The same collection, for the fields beneath a path. */
  under(...path: readonly PathSegment[]): Problems {
    return new Problems([...this.#path, ...path.map(String)], this.#found);
  }

  /** `message` says what is wrong with the field and how to fix it; without a field, of the whole. */
  report(code: UserErrorCode, field: PathSegment | null, message: string): void {
    const path = field === null ? this.#path : [...this.#path, String(field)];
    this.#found.push({ code, message, field: path.length === 0 ? null : path });
  }

  /** Problems found elsewhere, with paths of their own beneath this one. */
  add(errors: readonly UserError[]): void {
    for (const { code, message, field } of errors) {
      const path = [...this.#path, ...(field ?? [])];
      this.#found.push({ code, message, field: path.length === 0 ? null : path });
    }
  }

  /** `what` completes the sentence that starts with the field's name; always answers undefined. */
  invalid(field: PathSegment, what: string): undefined {
    this.report('INVALID', field, `${this.#subject(field)} ${what}`);
    return undefined;
  }

  /** Too long, or too many. */
  tooMuch(field: PathSegment, what: string): undefined {
    this.report('LIMIT_EXCEEDED', field, `${this.#subject(field)} ${what}`);
    return undefined;
  }

  /** Names something that does not exist. */
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

  /** For queries: the first problem as BadInput. */
  throwFirst(): void {
    const first = this.#found[0];
    if (first) throw new BadInput(first.field ?? [], first.message);
  }

  /** A list's member is called by the list's name: "answers 2" is clearer than "2". */
  #subject(field: PathSegment): string {
    return typeof field === 'string' ? field : `${this.#path.at(-1) ?? 'item'}.${field}`;
  }
}
