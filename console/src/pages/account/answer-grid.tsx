import { Fragment } from 'react';
import { dayName } from '../../format/format.ts';
import type { Effort, AccountPagePersonFragment } from '../../generated/graphql.ts';
import { reasonName } from '../../design/bands/reason-names.ts';
import { roleName } from '../../design/role-names.ts';
import { t } from './texts.ts';

interface Step {
  key: string;
  statement: string;
  isActive: boolean;
}

const EFFORTS: Readonly<Record<Effort, { shape: string; className: string }>> = {
  VERY_DIFFICULT: { shape: '▲▲', className: 'effort-high' },
  DIFFICULT: { shape: '▲', className: 'effort-high' },
  NEITHER: { shape: '◆', className: 'effort-medium' },
  EASY: { shape: '●', className: 'effort-low' },
  VERY_EASY: { shape: '●●', className: 'effort-low' },
};

const ROLE_ORDER = ['BUYER', 'BENEFICIARY', 'EXECUTOR', 'OTHER'];

/** Each person's answer on each step. Rows follow the order of the job, columns are sorted by role. */
export function AnswerGrid({
  steps,
  people,
}: {
  steps: readonly Step[];
  people: readonly AccountPagePersonFragment[];
}) {
  if (people.length === 0) return null;
  const sorted = people.toSorted((a, b) => placeOf(a) - placeOf(b));
  return (
    <section className="stack" aria-labelledby="answers">
      <h2 id="answers">{t('answers')}</h2>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t('answers')}>
        <table className="table table-dense answer-grid">
          <thead>
            <tr>
              <th scope="col">{t('step')}</th>
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

function Cell({ answer }: { answer: AccountPagePersonFragment['answers'][number] | undefined }) {
  if (!answer) return <td className="muted">–</td>;
  const { shape, className } = EFFORTS[answer.effort];
  const said = [
    answer.explanation,
    answer.alternative && t('uses', { alternative: answer.alternative }),
  ].filter((text) => text != null && text !== '');
  return (
    <td
      className={className}
      title={t(answer.isByLink === true ? 'answeredByLink' : 'answered', {
        day: dayName(answer.answeredAt),
      })}
    >
      <span aria-hidden="true">{shape}</span> {t(`efforts.${answer.effort}`)}
      {answer.isByLink === true ? <div className="label">{t('byLink')}</div> : null}
      {answer.reason == null ? null : <div className="label">{reasonName(answer.reason)}</div>}
      {said.length === 0 ? null : (
        <details>
          <summary className="label">{t('inTheirWords')}</summary>
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

function placeOf({ respondent }: AccountPagePersonFragment): number {
  return ROLE_ORDER.indexOf(respondent.role ?? 'OTHER');
}
