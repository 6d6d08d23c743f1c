import type { ReactNode } from 'react';
import { Band } from '../../design/bands/band.tsx';
import {
  lossName,
  meaningSentence,
  scoreName,
  shownScore,
} from '../../design/bands/score-meaning.ts';
import { ScoreTrack } from '../../design/bands/score-track.tsx';
import { accountField } from '../../design/facts/account-field.ts';
import { Owner } from '../../design/owner.tsx';
import { dayName, fromNow, fullMoney } from '../../format/format.ts';
import type { ScoreMeaningFragment } from '../../generated/graphql.ts';
import { type Account, coverage, silentRoles } from './sentences.ts';
import { t } from './texts.ts';

export interface AccountFactsProps {
  account: Account;
  /** Tells whether the score is an index or a probability. */
  meaning: ScoreMeaningFragment | undefined;
}

/** The score, what is known about the account, and how far its contacts have responded. */
export function AccountFacts({ account, meaning }: AccountFactsProps) {
  const { risk, arr, renewalDate, ownerEmail, segment } = account;
  const silent = risk && silentRoles(risk);
  const sentence = meaningSentence(meaning);
  return (
    <dl className="card facts-list">
      {risk ? (
        <div>
          <dt>{scoreName(meaning)}</dt>
          <dd className="risk-fact">
            <Band band={risk.band} />
            {risk.score == null ? null : (
              <>
                <strong>{shownScore(risk.score, meaning)}</strong>
                <ScoreTrack name={scoreName(meaning)} score={risk.score} interval={risk.interval} />
              </>
            )}
            {sentence === null ? null : <p className="label">{sentence}</p>}
          </dd>
        </div>
      ) : null}
      <Fact name={accountField('arr')} value={arr ? fullMoney(arr) : null} />
      {risk?.riskWeightedArr ? (
        <Fact name={lossName(meaning)} value={fullMoney(risk.riskWeightedArr)} />
      ) : null}
      <Fact
        name={t('renews')}
        value={
          renewalDate == null
            ? null
            : t('renewsOn', { day: dayName(renewalDate), when: fromNow(renewalDate) })
        }
      />
      <Fact name={accountField('ownerEmail')} value={<Owner email={ownerEmail} />} />
      <Fact name={accountField('segment')} value={segment ?? null} />
      <Fact name={accountField('industry')} value={account.industry ?? null} />
      {(account.attributes ?? []).map(({ key, value }) => (
        <Fact key={key} name={key} value={value} />
      ))}
      {risk ? (
        <>
          <Fact name={t('responded')} value={coverage(risk)} />
          <Fact name={t('noResponseFrom')} value={silent ?? t('everyRole')} />
          <Fact name={t('confidence')} value={t(`confidences.${risk.confidence}`)} />
          <Fact
            name={t('answersFrom')}
            value={
              risk.oldestAnswerAt == null || risk.lastAnswerAt == null
                ? null
                : t('days', { from: dayName(risk.oldestAnswerAt), to: dayName(risk.lastAnswerAt) })
            }
          />
        </>
      ) : null}
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value ?? <span className="muted">{t('notKnown')}</span>}</dd>
    </div>
  );
}
