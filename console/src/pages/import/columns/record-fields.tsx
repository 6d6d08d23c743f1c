import {
  MARKET_COLUMN_OF,
  type MarketColumn,
  RATING_COLUMN_OF,
  type RatingColumn,
} from '../../../../../intake/figure-fields.ts';
import { OUTCOME_COLUMN_OF, type OutcomeColumn } from '../../../../../intake/outcome-fields.ts';
import { recordColumns, REQUIRED_FIELDS } from '../../../../../intake/draft/record-columns.ts';
import {
  ACCOUNT_COLUMN_OF,
  type AccountColumn,
  CONTACT_COLUMN_OF,
  type ContactColumn,
} from '../../../../../intake/fields.ts';
import type { RecordKind } from '../../../../../intake/suggest/import-kind.ts';
import { columnsToKeep } from '../../../../../intake/draft/attribute-columns.ts';
import { accountField } from '../../../design/facts/account-field.ts';
import type { DraftMapping } from './draft-mapping.ts';
import { type Choices, ColumnField } from './column-field.tsx';
import { DateOrderField } from './date-order-field.tsx';
import { OutcomeMeanings, PercentField } from './fact-meanings.tsx';
import { RoleMeanings } from './meanings.tsx';
import { MoneyFields } from './money-fields.tsx';
import { OwnerMeanings } from './owner-meanings.tsx';
import type { Sample } from './suggest-draft.ts';
import { t } from '../texts.ts';

const ACCOUNT_FIELDS = Object.keys(ACCOUNT_COLUMN_OF) as AccountColumn[];
const CONTACT_FIELDS = Object.keys(CONTACT_COLUMN_OF) as ContactColumn[];
const OUTCOME_FIELDS = Object.keys(OUTCOME_COLUMN_OF) as OutcomeColumn[];
const MARKET_FIELDS = Object.keys(MARKET_COLUMN_OF) as MarketColumn[];
const RATING_FIELDS = Object.keys(RATING_COLUMN_OF) as RatingColumn[];

/** Labels of the fields that each kind of file can have. */
function labelsOf(kind: RecordKind): Readonly<Record<string, string>> {
  const said = <Field extends string>(fields: readonly Field[], of: (field: Field) => string) =>
    Object.fromEntries(fields.map((field) => [field, of(field)]));
  switch (kind) {
    case 'accounts':
      return said(ACCOUNT_FIELDS, accountColumn);
    case 'contacts':
      return said(CONTACT_FIELDS, (field) => t(`columns.contacts.${field}`));
    case 'outcomes':
      return said(OUTCOME_FIELDS, (field) => t(`columns.outcomes.${field}`));
    case 'market':
      return said(MARKET_FIELDS, (field) => t(`columns.market.${field}`));
    case 'ratings':
      return said(RATING_FIELDS, (field) => t(`columns.ratings.${field}`));
  }
}

/** The name of an account's field, or for some what exactly its column has. */
function accountColumn(field: AccountColumn): string {
  switch (field) {
    case 'externalId':
    case 'arr':
    case 'currencyCode':
    case 'ownerEmail':
      return t(`columns.accounts.${field}`);
    default:
      return accountField(field);
  }
}

interface RecordFieldsProps extends Choices {
  kind: RecordKind;
  draft: DraftMapping;
  sample: Sample;
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Maps the columns of a record, and the meaning of their values. */
export function RecordFields({ kind, draft, sample, onChange, ...choices }: RecordFieldsProps) {
  const labels = labelsOf(kind);
  return (
    <>
      <FieldList
        {...choices}
        fields={Object.keys(labels)}
        labelOf={(field) => labels[field] ?? field}
        required={Object.keys(REQUIRED_FIELDS[kind])}
        columns={recordColumns(draft, kind)}
        onChange={(columns) => onChange({ [kind]: columns })}
      />
      <DateOrderField draft={draft} sample={sample} onChange={onChange} />
      {kind === 'accounts' ? (
        <>
          <AttributeFields draft={draft} names={choices.header.names} onChange={onChange} />
          <MoneyFields draft={draft} sample={sample} onChange={onChange} />
          <OwnerMeanings draft={draft} onChange={onChange} />
        </>
      ) : null}
      {kind === 'contacts' ? <RoleMeanings draft={draft} onChange={onChange} /> : null}
      {kind === 'outcomes' ? <OutcomeMeanings draft={draft} onChange={onChange} /> : null}
      {kind === 'market' || kind === 'ratings' ? (
        <PercentField draft={draft} sample={sample} onChange={onChange} />
      ) : null}
      <p className="muted">{t(`notes.${kind}`)}</p>
    </>
  );
}

interface AttributeFieldsProps extends Pick<RecordFieldsProps, 'draft' | 'onChange'> {
  names: readonly string[];
}

/** Unmapped columns, each of which can be imported as an attribute. */
function AttributeFields({ draft, names, onChange }: AttributeFieldsProps) {
  const free = Object.entries(columnsToKeep(names, draft));
  if (free.length === 0) return null;
  const { attributes } = draft;
  const toggle = (key: string, index: number, isKept: boolean) => {
    const others = Object.entries(attributes).filter(([, other]) => other !== index);
    onChange({ attributes: Object.fromEntries(isKept ? [...others, [key, index]] : others) });
  };
  return (
    <fieldset className="choice-row">
      <legend>{t('keepAsAttributes')}</legend>
      {free.map(([key, index]) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={Object.values(attributes).includes(index)}
            onChange={({ target }) => toggle(key, index, target.checked)}
          />{' '}
          {key}
        </label>
      ))}
    </fieldset>
  );
}

interface FieldListProps<Field extends string> extends Choices {
  fields: readonly Field[];
  labelOf: (field: Field) => string;
  required: readonly Field[];
  columns: Readonly<Partial<Record<Field, number>>>;
  onChange: (columns: Readonly<Partial<Record<Field, number>>>) => void;
}

/** One row per field. */
export function FieldList<Field extends string>(props: FieldListProps<Field>) {
  const { fields, labelOf, required, columns, onChange, header, rows } = props;
  return (
    <div className="column-fields">
      {fields.map((field) => (
        <ColumnField
          key={field}
          label={labelOf(field)}
          isRequired={required.includes(field)}
          header={header}
          rows={rows}
          value={columns[field]}
          onChange={(index) => onChange(withColumn(columns, field, index))}
        />
      ))}
    </div>
  );
}

function withColumn<Field extends string>(
  columns: Readonly<Partial<Record<Field, number>>>,
  field: Field,
  index: number | null,
): Readonly<Partial<Record<Field, number>>> {
  const { [field]: _before, ...others } = columns;
  const rest = others as Partial<Record<Field, number>>;
  return index === null ? rest : { ...rest, [field]: index };
}
