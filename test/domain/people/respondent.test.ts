import fc from 'fast-check';
import { mergeStated, type StatedRegister } from '../../../lambdas/domain/people/respondent.ts';

const said = <T>(value: T, at: number, by: string) => ({ value, at, by });

/** What a submission or contact record says: by one source at one time, the same whenever it comes. */
const anyStatement: fc.Arbitrary<StatedRegister> = fc
  .record({ at: fc.nat(3), by: fc.constantFrom('contact', 's1', 's2'), fields: fc.nat(15) })
  .map(({ at, by, fields }) => ({
    ...(fields & 1 ? { name: said(`${by}-${at}`, at, by) } : {}),
    ...(fields & 2 ? { email: said(`${by}-${at}@x.test`, at, by) } : {}),
    ...(fields & 4 ? { role: said(at % 2 ? ('BUYER' as const) : null, at, by) } : {}),
    ...(fields & 8 ? { mayContact: said(at % 2 === 0, at, by) } : {}),
  }));

describe('what is stated of a person', () => {
  test('is what was said last; saying nothing changes nothing', () => {
    const first = { name: said('Ana', 1, 's1'), role: said('BUYER' as const, 5, 's1') };
    const then = { name: said('Anna', 2, 's2'), role: said(null, 4, 's2') };
    expect(mergeStated(first, then)).toEqual({ name: then.name, role: first.role });
    expect(mergeStated(first, {})).toEqual(first);
  });

  test('is the same in any order, and however often it is said', () => {
    fc.assert(
      fc.property(anyStatement, anyStatement, anyStatement, (a, b, c) => {
        expect(mergeStated(a, b)).toEqual(mergeStated(b, a));
        expect(mergeStated(mergeStated(a, b), c)).toEqual(mergeStated(a, mergeStated(b, c)));
        expect(mergeStated(mergeStated(a, b), b)).toEqual(mergeStated(a, b));
      }),
    );
  });
});
