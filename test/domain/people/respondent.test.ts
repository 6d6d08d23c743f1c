import fc from 'fast-check';
import { mergeStated, type StatedRegister } from '../../../lambdas/domain/people/respondent.ts';

const said = <T>(value: T, at: number, by: string) => ({ value, at, by });

/** What a submission or contact record states. The same source and time always state the same. */
const anyStatement: fc.Arbitrary<StatedRegister> = fc
  .record({ at: fc.nat(3), by: fc.constantFrom('contact', 's1', 's2'), fields: fc.nat(15) })
  .map(({ at, by, fields }) => ({
    ...(fields & 1 ? { name: said(`${by}-${at}`, at, by) } : {}),
    ...(fields & 2 ? { email: said(`${by}-${at}@x.test`, at, by) } : {}),
    ...(fields & 4 ? { role: said(at % 2 ? ('BUYER' as const) : null, at, by) } : {}),
    ...(fields & 8 ? { mayContact: said(at % 2 === 0, at, by) } : {}),
  }));

describe('mergeStated', () => {
  test('keeps the latest value of each field and ignores absent fields', () => {
    const first = { name: said('Ana', 1, 's1'), role: said('BUYER' as const, 5, 's1') };
    const then = { name: said('Anna', 2, 's2'), role: said(null, 4, 's2') };
    expect(mergeStated(first, then)).toEqual({ name: then.name, role: first.role });
    expect(mergeStated(first, {})).toEqual(first);
  });

  test('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(anyStatement, anyStatement, anyStatement, (a, b, c) => {
        expect(mergeStated(a, b)).toEqual(mergeStated(b, a));
        expect(mergeStated(mergeStated(a, b), c)).toEqual(mergeStated(a, mergeStated(b, c)));
        expect(mergeStated(mergeStated(a, b), b)).toEqual(mergeStated(a, b));
      }),
    );
  });
});
