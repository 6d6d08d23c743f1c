import { namesOf } from '../kernel/field.ts';
import { PERSON_FIELDS } from './person-fields.ts';
import type { ContactImports, Respondent, StatedName, StatedRegister } from './respondent.ts';

const NONE: ContactImports = { createdBy: null, by: {}, before: {} };

/**
 * Returns the import data to keep after a contact record states fields, by import or (null `batch`) by hand.
 */
export function importsAfter(
  { imports = NONE, contactStated }: Respondent,
  fields: readonly StatedName[],
  { batch, wasNew }: { batch: string | null; wasNew: boolean },
): ContactImports | null {
  if (batch === null) {
    return kept({ ...without(imports, fields), createdBy: null });
  }
  const fresh = freshOf(imports, fields, batch);
  const { by, before } = without(imports, fresh);
  return {
    createdBy: wasNew ? batch : imports.createdBy,
    by: { ...by, ...Object.fromEntries(fresh.map((field) => [field, batch])) },
    before: { ...before, ...only(contactStated, fresh) },
  };
}

/**
 * Returns the fields that this import has not stated yet. Stating one again does not change what undoing
 * restores.
 */
export function freshOf(
  imports: ContactImports = NONE,
  fields: readonly StatedName[],
  batch: string,
): StatedName[] {
  return fields.filter((field) => imports.by[field] !== batch);
}

/** True if a contact is exactly as an import created it: not changed since, and not dropped. */
export function isWhollyOf({ imports = NONE, droppedAt }: Respondent, batch: string): boolean {
  const isOnlyOf = Object.values(imports.by).every((by) => by === batch);
  return droppedAt === null && imports.createdBy === batch && isOnlyOf;
}

/** Returns those of the fields that were last stated by this import. */
export function fieldsStillFromImport(
  { imports = NONE }: Respondent,
  fields: readonly StatedName[],
  batch: string,
): StatedName[] {
  return fields.filter((field) => imports.by[field] === batch);
}

/** Returns a contact's stated fields with the values from before the import restored. */
export function withoutImport(
  { imports = NONE, contactStated }: Respondent,
  fields: readonly StatedName[],
): { contactStated: StatedRegister; imports: ContactImports | null } {
  return {
    contactStated: { ...except(contactStated, fields), ...only(imports.before, fields) },
    imports: kept(without(imports, fields)),
  };
}

function without(imports: ContactImports, fields: readonly StatedName[]): ContactImports {
  return {
    ...imports,
    by: except(imports.by, fields),
    before: except(imports.before, fields),
  };
}

/** Null if no import can be undone any more. */
function kept(imports: ContactImports): ContactImports | null {
  return imports.createdBy === null && Object.keys(imports.by).length === 0 ? null : imports;
}

function only<T extends Partial<Record<StatedName, unknown>>>(
  all: T,
  fields: readonly StatedName[],
): T {
  return picked(all, (field) => fields.includes(field));
}

function except<T extends Partial<Record<StatedName, unknown>>>(
  all: T,
  fields: readonly StatedName[],
): T {
  return picked(all, (field) => !fields.includes(field));
}

function picked<T extends Partial<Record<StatedName, unknown>>>(
  all: T,
  isWanted: (field: StatedName) => boolean,
): T {
  const entries = namesOf(PERSON_FIELDS).flatMap((field) =>
    all[field] !== undefined && isWanted(field) ? [[field, all[field]]] : [],
  );
  return Object.fromEntries(entries) as T;
}
