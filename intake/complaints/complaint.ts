import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { ENGLISH } from './english.ts';

/** What is said, whatever the language. */
export type ComplaintCode = keyof typeof ENGLISH;

/** Something that is said of a file, its mapping, a row or a cell: it becomes a sentence where it is shown. */
export interface Complaint {
  readonly code: ComplaintCode;
  /** `column` is what a column is called. Several complaints in one place are listed. */
  readonly params: Params;
}

type Value = string | number | Complaint | readonly Complaint[];
export type Params = Readonly<Record<string, Value>>;

type ParamsOf<Code extends ComplaintCode> = GetICUArgs<
  (typeof ENGLISH)[Code],
  { ICUArgument: Value; ICUNumberArgument: number }
>;

const NONE: Params = {};

export function complaint<Code extends ComplaintCode>(
  code: Code,
  ...[params]: keyof ParamsOf<Code> extends never ? [] : [params: ParamsOf<Code>]
): Complaint {
  return { code, params: (params as Params | undefined) ?? NONE };
}

/** The same for the same complaint. */
export function complaintKey({ code, params }: Complaint): string {
  return params === NONE ? code : `${code} ${JSON.stringify(params)}`;
}
