import { Fragment } from 'react';
import { dayName } from '../../format/format.ts';
import type { Effort, RoomPersonFragment } from '../../generated/graphql.ts';
import { reasonName } from '../../design/reason-names.ts';
import { roleName } from '../../design/role-names.ts';

interface Step {
  key: string;
  statement: string;
  isActive: boolean;
}

const EFFORTS: Readonly<Record<Effort, { shape: string; word: string; className: string }>> = {
  VERY_DIFFICULT: { shape: '▲▲', word: 'Very difficult', className: 'effort-high' },
  DIFFICULT: { shape: '▲', word: 'Difficult', className: 'effort-high' },
  NEITHER: { shape: '◆', word: 'Neither', className: 'effort-medium' },
  EASY: { shape: '●', word: 'Easy', className: 'effort-low' },
  VERY_EASY: { shape: '●●', word: 'Very easy', className: 'effort-low' },
};

const ROLE_ORDER = ['BUYER', 'BENEFICIARY', 'EXECUTOR', 'OTHER'];

/** Every step with what each person says of it: rows in the order of the job, people by role. */
export function AnswerGrid({
  steps,
  people,
}: {
  steps: readonly Step[];
  people: readonly RoomPersonFragment[];
}) {
  if (people.length === 0) return null;
  const sorted = people.toSorted((a, b) => placeOf(a) - placeOf(b));
  return (
    <section className="stack" aria-labelledby="answers">
      <h2 id="answers">Who says what</h2>
      <div className="table-frame" tabIndex={0} role="group" aria-label="Who says what">
        <table className="table table-dense answer-grid">
          <thead>
            <tr>
              <th scope="col">Step</th>
              {sorted.map(({ respondent }) => (
                <th key={respondent.id} scope="col">
                  {respondent.name ?? respondent.externalId}
                  <div className="label">{roleName(respondent.role ?? 'OTHER')}</div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps
              .filter(({ isActive }) => isActive)
              .map(({ key, statement }) => (
                <tr key={key}>
                  <th scope="row">{statement}</th>
                  {sorted.map(({ respondent, answers }) => (
                    <Cell
                      key={respondent.id}
                      answer={answers.find(({ step }) => step.key === key)}
                    />
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ answer }: { answer: RoomPersonFragment['answers'][number] | undefined }) {
  if (!answer) return <td className="muted">–</td>;
  const { shape, word, className } = EFFORTS[answer.effort];
  const said = [answer.explanation, answer.alternative && `Uses: ${answer.alternative}`].filter(
    (text) => text != null && text !== '',
  );
  return (
    <td
      className={className}
      title={`Answered ${dayName(answer.answeredAt)}${answer.isByLink === true ? ' by a survey link' : ''}`}
    >
      <span aria-hidden="true">{shape}</span> {word}
      {answer.isByLink === true ? <div className="label">by link</div> : null}
      {answer.reason == null ? null : <div className="label">{reasonName(answer.reason)}</div>}
      {said.length === 0 ? null : (
        <details>
          <summary className="label">In their words</summary>
          {said.map((text) => (
            <Fragment key={text}>
              <blockquote className="quote">{text}</blockquote>
            </Fragment>
          ))}
        </details>
      )}
    </td>
  );
}

function placeOf({ respondent }: RoomPersonFragment): number {
  return ROLE_ORDER.indexOf(respondent.role ?? 'OTHER');
}
