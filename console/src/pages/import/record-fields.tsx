import { ACCOUNT_COLUMN_OF, CONTACT_COLUMN_OF, ofColumns } from '../../../../intake/fields.ts';
import type { DraftMapping } from './draft-mapping.ts';
import { REQUIRED_OF_ACCOUNTS, REQUIRED_OF_CONTACTS } from './draft-problems.ts';
import { type Choices, ColumnField } from './column-field.tsx';
import { DateOrderField } from './date-order-field.tsx';
import { RoleMeanings } from './meanings.tsx';
import { MoneyFields } from './money-fields.tsx';
import type { Sample } from './suggest-draft.ts';

const ACCOUNT_LABELS = ofColumns(ACCOUNT_COLUMN_OF, 'label');
const CONTACT_LABELS = ofColumns(CONTACT_COLUMN_OF, 'label');

interface RecordFieldsProps extends Choices {
  draft: DraftMapping;
  sample: Sample;
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Which columns hold what of an account. */
export function AccountFields({ draft, sample, onChange, ...choices }: RecordFieldsProps) {
  return (
    <>
      <FieldList
        {...choices}
        labels={ACCOUNT_LABELS}
        required={REQUIRED_OF_ACCOUNTS}
        columns={draft.accounts}
        onChange={(accounts) => onChange({ accounts })}
      />
      <DateOrderField draft={draft} sample={sample} onChange={onChange} />
      <MoneyFields draft={draft} sample={sample} onChange={onChange} />
      <p className="muted">
        A field without a column keeps what an account has; an empty cell clears it. A CRM’s
        AnnualRevenue is the customer’s own turnover, and no ARR.
      </p>
    </>
  );
}

/** Which columns hold what of a person. */
export function ContactFields({ draft, sample: _, onChange, ...choices }: RecordFieldsProps) {
  return (
    <>
      <FieldList
        {...choices}
        labels={CONTACT_LABELS}
        required={REQUIRED_OF_CONTACTS}
        columns={draft.contacts}
        onChange={(contacts) => onChange({ contacts })}
      />
      <RoleMeanings draft={draft} onChange={onChange} />
      <p className="muted">
        A field without a column keeps what is known of a person; an empty cell clears it.
      </p>
    </>
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
