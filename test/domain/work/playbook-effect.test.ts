import { playbookEffect } from '../../../lambdas/domain/work/playbooks/playbook-effect.ts';

describe('playbookEffect', () => {
  test('counts a change of exactly ten points despite rounding errors', () => {
    const fall = { before: 70.1, after: 60.1 };
    const rise = { before: fall.after, after: fall.before };
    expect(fall.before - fall.after).toBeLessThan(10);
    expect(playbookEffect([fall, rise])).toMatchObject({ scored: 2, improved: 1, worsened: 1 });
  });

  test('does not count a change of less than ten points', () => {
    const pairs = [{ before: 60, after: 50.01 }];
    expect(playbookEffect(pairs)).toMatchObject({ scored: 1, improved: 0, worsened: 0 });
  });
});
