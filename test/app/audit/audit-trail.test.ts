import {
  respondentAlias,
  respondentSubject,
  shownId,
  subjectOfNode,
  surveyLinkSubject,
  testimonialSubject,
} from '../../../lambdas/app/audit/audit-subject.ts';
import { createAuditTrail } from '../../../lambdas/app/audit/audit-trail.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { candidateNodeId } from '../../../lambdas/app/testimonials/candidate-key.ts';

describe('an audit trail', () => {
  test('lists each subject once, in the order they were first touched', () => {
    const trail = createAuditTrail();
    const [a, b] = [
      { type: 'ACCOUNT', id: 'a' },
      { type: 'JOB', id: 'a' },
    ] as const;
    trail.touch(a, b);
    trail.touch(a);
    expect([trail.subjects, trail.furtherSubjects]).toEqual([[a, b], 0]);
  });

  test('lists the first 100 subjects and counts the rest', () => {
    const trail = createAuditTrail();
    for (let round = 0; round < 2; round += 1) {
      for (let n = 0; n < 130; n += 1) trail.touch({ type: 'SUBMISSION', id: `s-${n}` });
    }
    expect(trail.subjects).toHaveLength(100);
    expect(trail.furtherSubjects).toBe(30);
  });
});

describe('a respondent in the audit trail', () => {
  const key = {
    accountId: 'a',
    jobKey: 'j',
    respondentId: 'person-1',
    stepKey: 's',
    submissionId: '1',
  };

  test('has the same alias every time, different from that of any other respondent', () => {
    expect(respondentAlias('person-1')).toBe(respondentAlias('person-1'));
    expect(respondentAlias('person-1')).not.toBe(respondentAlias('person-2'));
  });

  test('cannot be identified by their subject id or that of their testimonials', () => {
    const subjects = [respondentSubject('person-1'), testimonialSubject(key)];
    for (const { id } of subjects) expect(id).toMatch(/^[\w-]{16}$/);
    expect(subjects.map(shownId)).toEqual(subjects.map(({ id }) => id));
  });

  test('is found by node id, as is every other type of subject', () => {
    expect(subjectOfNode(nodeId('Respondent', ['a', 'person-1']))).toEqual(
      respondentSubject('person-1'),
    );
    expect(subjectOfNode(candidateNodeId(key))).toEqual(testimonialSubject(key));
    expect(subjectOfNode(nodeId('SurveyLink', ['a', 'link-1']))).toEqual(
      surveyLinkSubject('link-1'),
    );
    expect(subjectOfNode(nodeId('Job', ['j']))).toEqual({ type: 'JOB', id: 'j' });
    expect(subjectOfNode(nodeId('Account', ['a']))).toEqual({ type: 'ACCOUNT', id: 'a' });
    expect(subjectOfNode(nodeId('Submission', ['1']))).toEqual({ type: 'SUBMISSION', id: '1' });
    expect(subjectOfNode(nodeId('Solution', ['j', 's']))).toBeNull();
    expect(subjectOfNode('no id')).toBeNull();
  });
});
