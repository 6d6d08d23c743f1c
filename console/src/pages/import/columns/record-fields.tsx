import {
  MARKET_COLUMN_OF,
  OUTCOME_COLUMN_OF,
  RATING_COLUMN_OF,
} from '../../../../../intake/fact-fields.ts';
import { recordColumns, REQUIRED_FIELDS } from '../../../../../intake/draft/record-columns.ts';
import { ACCOUNT_COLUMN_OF, CONTACT_COLUMN_OF, ofColumns } from '../../../../../intake/fields.ts';
import type { RecordKind } from '../../../../../intake/suggest/import-kind.ts';
import { columnsToKeep } from '../../../../../intake/draft/attribute-columns.ts';
import type { DraftMapping } from './draft-mapping.ts';
import { type Choices, ColumnField } from './column-field.tsx';
import { DateOrderField } from './date-order-field.tsx';
import { OutcomeMeanings, PercentField } from './fact-meanings.tsx';
import { RoleMeanings } from './meanings.tsx';
import { MoneyFields } from './money-fields.tsx';
import { OwnerMeanings } from './owner-meanings.tsx';
import type { Sample } from './suggest-draft.ts';

const LABELS: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  accounts: ofColumns(ACCOUNT_COLUMN_OF, 'label'),
  contacts: ofColumns(CONTACT_COLUMN_OF, 'label'),
  outcomes: ofColumns(OUTCOME_COLUMN_OF, 'label'),
  market: ofColumns(MARKET_COLUMN_OF, 'label'),
  ratings: ofColumns(RATING_COLUMN_OF, 'label'),
};

const NOTES: Readonly<Record<RecordKind, string>> = {
  accounts:
    'A field without a column keeps what an account has; an empty cell clears it. A CRM’s AnnualRevenue is the customer’s own turnover, and no ARR.',
  contacts: 'A field without a column keeps what is known of a person; an empty cell clears it.',
  outcomes: 'The same kind on the same day is the same outcome, however often it is imported.',
  market: 'Steps without a row keep their figures.',
  ratings: 'Steps without a row keep their figures. A competitor that is not known yet is added.',
};

interface RecordFieldsProps extends Choices {
  kind: RecordKind;
  draft: DraftMapping;
  sample: Sample;
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Which columns hold what of a record, and what their words and figures mean. */
export function RecordFields({ kind, draft, sample, onChange, ...choices }: RecordFieldsProps) {
  return (
    <>
      <FieldList
        {...choices}
        labels={LABELS[kind]}
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
      <p className="muted">{NOTES[kind]}</p>
    </>
  );
}

interface AttributeFieldsProps extends Pick<RecordFieldsProps, 'draft' | 'onChange'> {
  names: readonly string[];
}

/** Columns that stand for no field, each of which can be kept as an attribute. */
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
      <legend>Keep as attributes</legend>
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
  labels: Readonly<Record<Field, string>>;
  required: readonly Field[];
  columns: Readonly<Partial<Record<Field, number>>>;
  onChange: (columns: Readonly<Partial<Record<Field, number>>>) => void;
}

/** One line a field. */
export function FieldList<Field extends string>(props: FieldListProps<Field>) {
  const { labels, required, columns, onChange, header, rows } = props;
  return (
    <div className="column-fields">
      {(Object.entries(labels) as [Field, string][]).map(([field, label]) => (
        <ColumnField
          key={field}
          label={label}
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
