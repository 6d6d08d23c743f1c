import { dayName, fromNow } from '../../format/format.ts';

/** A day, and below it how far it is from now. */
export function Day({ of }: { of: string }) {
  return (
    <>
      {dayName(of)}
      <div className="label">{fromNow(of)}</div>
    </>
  );
}
