import './account.css';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { Band } from '../../design/bands/band.tsx';
import { CopyButton, useCopy } from '../../design/messages/copy-button.tsx';
import { Menu } from '../../design/menu/menu.tsx';
import { accountField } from '../../design/facts/account-field.ts';
import { Owner } from '../../design/owner.tsx';
import { Page } from '../../design/page.tsx';
import {
  lossName,
  meaningSentence,
  scoreName,
  shownScore,
} from '../../design/bands/score-meaning.ts';
import { ScoreTrack } from '../../design/bands/score-track.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { dayName, fromNow, fullMoney } from '../../format/format.ts';
import {
  AccountPageDocument,
  type AccountPageQuery,
  type ScoreMeaningFragment,
} from '../../generated/graphql.ts';
import { accountAddress } from '../../shell/address/account-link.tsx';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { type PageKey, usePageKeys } from '../../design/tables/page-keys.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { AccountWork } from '../work/account-work.tsx';
import { HandOverDialog } from '../work/hand-over/hand-over-dialog.tsx';
import { LogCallDialog } from '../work/log-call-dialog.tsx';
import { RecordOutcomeDialog } from '../work/outcome/record-outcome-dialog.tsx';
import { t as sending } from '../campaigns/texts.ts';
import { t as workText } from '../work/texts.ts';
import { AnswerGrid } from './answer-grid.tsx';
import { SnoozeOfAccount } from './snooze/snooze-of-account.tsx';
import { Drivers } from './score/drivers.tsx';
import { MergeAccountDialog } from './merge/merge-account-dialog.tsx';
import { NamesDialog } from './names-dialog.tsx';
import { EnterAnswersDialog } from './enter-answers/enter-answers-dialog.tsx';
import { Competitors } from './score/competitors.tsx';
import { ScoreChange } from './score/score-change.tsx';
import { ScoreHistory } from './score/score-history.tsx';
import { SilentContacts } from './silent-contacts.tsx';
import { bandNotes, callNote, changes, coverage, headline, silentRoles } from './sentences.ts';
import { t } from './texts.ts';

type Account = NonNullable<AccountPageQuery['account']>;
interface FactsProps {
  account: Account;
  meaning: ScoreMeaningFragment | undefined;
}

type OpenDialog =
  | 'CALL'
  | 'SEND'
  | 'ANSWERS'
  | 'SNOOZE'
  | 'NAMES'
  | 'MERGE'
  | 'HAND_OVER'
  | 'OUTCOME'
  | null;

const SendDialog = lazy(async () => ({
  default: (await import('../campaigns/send-dialog.tsx')).SendDialog,
}));

const KEYS: readonly PageKey[] = ['copy'];

/** One account: the reasons for its score, each contact's answers, and what to say on a call. */
export default function AccountPage({ externalId }: { externalId: string }) {
  const { job } = useAppContext();
  const [open, setOpen] = useState<OpenDialog>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: AccountPageDocument,
    variables: { externalId, job },
  });
  const account = data?.account;
  const again = () => ask({ requestPolicy: 'network-only' });
  const copy = useCopy();
  usePageKeys(KEYS);
  useShortcut('c', () => {
    if (account) void copy(callNote(account), t('noteCopied', { account: account.name }));
  });
  const problem = problemOf(error, account != null);
  if (!account) {
    return (
      <Page name={t('name')} heading={t('headingUnknown')}>
        {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
        {fetching && !problem ? <Skeleton what={t('what')} shapes={['columns', 'cards']} /> : null}
        {fetching || problem ? null : (
          <Empty title={t('notFound')}>
            <Link href="/accounts">{t('seeAll')}</Link>
          </Empty>
        )}
      </Page>
    );
  }
  const steps = data.job?.steps ?? [];
  return (
    <Page
      name={account.name}
      heading={headline(account)}
      actions={<Actions account={account} onOpen={setOpen} />}
    >
      <SnoozeOfAccount
        key={account.id}
        account={account}
        isOpen={open === 'SNOOZE'}
        onClose={() => setOpen(null)}
      />
      <AccountBody account={account} meaning={data.job?.scoring} isNoting={open === 'CALL'} />
      <AnswerGrid steps={steps} people={account.currentAnswers ?? []} />
      {open === 'CALL' ? (
        <LogCallDialog account={account} onChanged={again} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'ANSWERS' ? (
        <EnterAnswersDialog account={account} onSaved={again} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'SEND' ? (
        <Suspense fallback={null}>
          <SendDialog accounts={[account]} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
      {open === 'HAND_OVER' ? (
        <HandOverDialog account={account} onChanged={again} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'OUTCOME' ? (
        <RecordOutcomeDialog account={account} onChanged={again} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'MERGE' ? (
        <MergeAccountDialog account={account} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'NAMES' ? <NamesDialog account={account} onClose={() => setOpen(null)} /> : null}
    </Page>
  );
}

function Actions({ account, onOpen }: { account: Account; onOpen: (open: OpenDialog) => void }) {
  const { job } = useAppContext();
  return (
    <>
      <Menu
        label={t('moreActions')}
        items={[
          { name: t('withNames'), onChoose: () => onOpen('NAMES') },
          { name: t('mergeAction'), onChoose: () => onOpen('MERGE') },
        ]}
      />
      <CopyButton label={t('copyNote')} text={() => callNote(account)} />
      <Link className="button" href={accountAddress(account.externalId, job, '/people')}>
        {t('people')}
      </Link>
      <button type="button" className="button" onClick={() => onOpen('HAND_OVER')}>
        {workText('handOverAccount')}
      </button>
      <button type="button" className="button" onClick={() => onOpen('OUTCOME')}>
        {workText('recordOutcome')}
      </button>
      {account.risk ? (
        <button type="button" className="button" onClick={() => onOpen('SNOOZE')}>
          {t('snooze')}
        </button>
      ) : null}
      <button type="button" className="button" onClick={() => onOpen('SEND')}>
        {sending('send')}
      </button>
      <button type="button" className="button" onClick={() => onOpen('ANSWERS')}>
        {workText('enterAnswers')}
      </button>
      <button type="button" className="button button-primary" onClick={() => onOpen('CALL')}>
        {workText('logCall')}
      </button>
    </>
  );
}

interface AccountBodyProps extends FactsProps {
  /** Whether the dialog for logging a call is open. */
  isNoting: boolean;
}

function AccountBody({ account, meaning, isNoting }: AccountBodyProps) {
  const { risk } = account;
  const work = <AccountWork account={account} isNoting={isNoting} />;
  if (!risk) {
    return (
      <>
        <Facts account={account} meaning={meaning} />
        {work}
      </>
    );
  }
  return (
    <>
      <div className="wide-and-narrow">
        <Drivers risk={risk} />
        <div className="stack">
          <Facts account={account} meaning={meaning} />
          <SilentContacts risk={risk} />
          <Changes account={account} />
        </div>
      </div>
      {work}
      <ScoreHistory externalId={account.externalId} points={risk.trend.points} />
      <ScoreChange externalId={account.externalId} />
      <Competitors competitors={account.competitorRisks ?? []} />
    </>
  );
}

function Facts({ account, meaning }: FactsProps) {
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

function Changes({ account }: { account: Account }) {
  const { risk } = account;
  if (!risk) return null;
  const sentences = [...bandNotes(risk), ...changes(risk)];
  return (
    <section className="card stack" aria-labelledby="changes">
      <h2 id="changes">{t('changes')}</h2>
      <ul className="stack">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
