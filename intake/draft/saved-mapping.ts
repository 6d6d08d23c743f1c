import { complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import type { AnyMapping } from '../mapping/parse-mapping.ts';
import type { RecordMapping } from '../mapping/record-mapping-schema.ts';
import type { RecordKind } from '../suggest/import-kind.ts';
import { columnIndex, type Header } from '../table/layout/header.ts';
import type { Layout } from '../table/layout/layout.ts';
import { columnName, consentsOf, mappingOf, rolesOf, type DraftMapping } from './draft-mapping.ts';
import { recordColumns } from './record-columns.ts';
import { RECORD_FIELDS } from './said-draft.ts';

/** All settings for a file, in the form stored in a mapping file or on the server. */
export function savedMapping(
  { layout, header }: { layout: Layout; header: Header },
  draft: DraftMapping,
): AnyMapping['mapping'] {
  const { kind } = draft;
  if (kind !== 'responses') {
    return { ...recordMappingOf(draft, kind, header), ...(!isPlain(layout) && rowsOf(layout)) };
  }
  return answersMapping({ layout, header }, draft);
}

/** The mapping of answers, including the row at which the file's data begins. */
export function answersMapping(
  { layout, header }: { layout: Layout; header: Header },
  draft: DraftMapping,
): Mapping {
  const mapping = mappingOf(draft, header);
  return draft.given || isPlain(layout) ? mapping : { ...mapping, ...rowsOf(layout) };
}

function isPlain({ headerRows, nameRows }: Layout): boolean {
  return headerRows === 1 && nameRows.join() === '1';
}

function rowsOf({ headerRows, nameRows }: Layout): Pick<Mapping, 'headerRow' | 'headerRows'> {
  return { headerRow: [...nameRows], headerRows };
}

function recordMappingOf(draft: DraftMapping, kind: RecordKind, header: Header): RecordMapping {
  const columns = Object.entries(recordColumns(draft, kind)).flatMap(([field, index]) =>
    index === undefined ? [] : [[field, columnName(header, index)]],
  );
  const owners = said(draft.owners);
  const accountIds = said(draft.accountIds);
  const outcomes = said(draft.outcomeWords);
  return {
    kind,
    columns: Object.fromEntries(columns) as RecordMapping['columns'],
    ...(draft.dateOrder && { dateFormat: draft.dateOrder }),
    ...(kind === 'accounts' && { currency: draft.currencyCode, ...attributesOf(draft, header) }),
    ...(kind === 'accounts' && draft.decimalMark && { decimalMark: draft.decimalMark }),
    ...(kind === 'accounts' && owners && { owners }),
    ...(accountIds && { accountIds }),
    ...(kind === 'contacts' && { ...rolesOf(draft), ...consentsOf(draft) }),
    ...(kind === 'contacts' && draft.otherRoles !== '' && { otherRoles: draft.otherRoles }),
    ...(kind === 'outcomes' && outcomes && { outcomes }),
    ...(draft.percentForm && { percentForm: draft.percentForm }),
  };
}

function attributesOf(draft: DraftMapping, header: Header): Pick<RecordMapping, 'attributes'> {
  const columns = Object.entries(draft.attributes).map(([key, index]) => [
    key,
    columnName(header, index),
  ]);
  if (columns.length === 0) return {};
  return { attributes: Object.fromEntries(columns) as RecordMapping['attributes'] };
}

function said<T extends string>(texts: Readonly<Record<string, T>>) {
  const given = Object.entries(texts).filter(([, text]) => text !== '');
  return given.length === 0
    ? undefined
    : (Object.fromEntries(given) as Record<string, Exclude<T, ''>>);
}

/** Applies a mapping to a draft. Throws a Failure if the file lacks one of its columns. */
export function withMapping(
  draft: DraftMapping,
  given: AnyMapping,
  name: string,
  header: Header,
): DraftMapping {
  if (given.kind === 'responses') {
    const { mapping } = given;
    const createsAccounts = mapping.createAccounts ?? draft.createsAccounts;
    return { ...draft, kind: 'responses', createsAccounts, given: { name, mapping } };
  }
  const { kind, mapping } = given;
  return {
    ...draft,
    kind,
    [kind]: columnsIn(mapping, kind, name, header),
    ...(mapping.attributes && {
      attributes: Object.fromEntries(
        Object.entries(mapping.attributes).map(([key, at]) => [key, columnIndex(header, at)]),
      ),
    }),
    dateOrder: mapping.dateFormat ?? draft.dateOrder,
    currencyCode: mapping.currency ?? draft.currencyCode,
    decimalMark: mapping.decimalMark ?? draft.decimalMark,
    owners: { ...draft.owners, ...mapping.owners },
    accountIds: { ...mapping.accountIds, ...draft.accountIds },
    roles: { ...draft.roles, ...mapping.roles },
    otherRoles: mapping.otherRoles ?? draft.otherRoles,
    consents: { ...draft.consents, ...mapping.consents },
    outcomeWords: { ...draft.outcomeWords, ...mapping.outcomes },
    percentForm: mapping.percentForm ?? draft.percentForm,
  };
}

function columnsIn(
  { columns }: RecordMapping,
  kind: RecordKind,
  name: string,
  header: Header,
): Readonly<Record<string, number>> {
  const found = Object.entries(columns).map(([field, column]) => {
    if (!RECORD_FIELDS[kind].includes(field)) {
      const fields = RECORD_FIELDS[kind].join(', ');
      throw new FileFailure(complaint('noFieldOfKind', { name, field, kind, fields }));
    }
    try {
      return [field, columnIndex(header, column)] as const;
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      const problem = error.complaint;
      throw new FileFailure(complaint('columnsField', { name, field, problem }));
    }
  });
  return Object.fromEntries(found);
}
