import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { ENGLISH } from './english.ts';

/** Identifies a message, independent of the language. */
export type ComplaintCode = keyof typeof ENGLISH;

/**
 * A message about a file, its mapping, a row or a cell. It is formatted as a sentence where it is displayed.
 */
export interface Complaint {
  readonly code: ComplaintCode;
  /** `column` holds a column's label. An array of complaints is formatted as a list. */
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

/** Equal complaints have equal keys. */
export function complaintKey({ code, params }: Complaint): string {
  return params === NONE ? code : `${code} ${JSON.stringify(params)}`;
}
