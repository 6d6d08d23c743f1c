import { dayName, fromNow } from '../../format/format.ts';

/** A date, with its distance from today below. */
export function Day({ of }: { of: string }) {
  return (
    <>
      {dayName(of)}
      <div className="label">{fromNow(of)}</div>
    </>
  );
}
