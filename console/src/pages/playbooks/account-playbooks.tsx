import './playbooks.css';
import { useMutation, useQuery } from 'urql';
import { Link } from 'wouter';
import { formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { dayAhead } from '../../format/days.ts';
import { dayName, points } from '../../format/format.ts';
import {
  AccountPlaybooksDocument,
  type AccountPlaybooksQuery,
  RetractPlaybookDocument,
  StartPlaybookDocument,
  type StartRowFragment,
} from '../../generated/graphql.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { colleague } from '../work/colleague.ts';
import { EVERYWHERE } from '../work/everywhere.ts';
import { t } from './texts.ts';

type Offer = NonNullable<AccountPlaybooksQuery['playbookOffers']>[number];

interface AccountPlaybooksProps {
  externalId: string;
  /** Called when tasks were added or removed. */
  onChanged: () => void;
}

/** Suggested playbooks for an account's risk, to start with one click, and the effect of those started. */
export function AccountPlaybooks({ externalId, onChanged }: AccountPlaybooksProps) {
  const { job } = useAppContext();
  const [{ data }, ask] = useQuery({
    query: AccountPlaybooksDocument,
    variables: { externalId, job },
  });
  const changed = () => {
    ask({ requestPolicy: 'network-only' });
    onChanged();
  };
  const { start, undo } = useStarting(externalId, changed);
  const offers = data?.playbookOffers;
  if (!offers) return null;
  const starts = data.playbookStarts ?? [];
  const running = new Set(starts.filter(isRunning).map(({ playbookKey }) => playbookKey));
  const open = offers.filter(({ playbook }) => !running.has(playbook.key));
  return (
    <section className="card stack" aria-labelledby="playbooks">
      <h2 id="playbooks">{t('suggested')}</h2>
      {offers.length === 0 ? <p className="muted">{t('noSuggestion')}</p> : null}
      <ul className="work-list">
        {open.map((offer) => (
          <OfferLine key={offer.playbook.key} offer={offer} onStart={() => void start(offer)} />
        ))}
        {starts.map((each) => (
          <StartLine key={each.id} start={each} onUndo={() => void undo(each.id, each.name)} />
        ))}
      </ul>
      <p className="no-print">
        <Link href={`/job/playbooks?job=${job}`}>{t('all')}</Link>
      </p>
    </section>
  );
}

function OfferLine({ offer, onStart }: { offer: Offer; onStart: () => void }) {
  const { playbook, step } = offer;
  const reason = t(`reasons.${playbook.reason}`);
  return (
    <li className="playbook-line">
      <div>
        <p className="work-text">{playbook.name}</p>
        <p className="label">
          {step
            ? t('because', { reason, step: step.statement })
            : t('becauseOfAccount', { reason })}
        </p>
        <details>
          <summary>{t('actions')}</summary>
          <ol className="playbook-actions">
            {playbook.actions.map(({ text, dueInDays, assignTo }, place) => (
              <li key={`${place} ${text}`}>
                {t('actionLine', { text, days: dueInDays, assignee: t(`assignees.${assignTo}`) })}
              </li>
            ))}
          </ol>
        </details>
      </div>
      <button
        type="button"
        className="button button-small"
        aria-label={t('startThis', { name: playbook.name })}
        onClick={onStart}
      >
        {t('start')}
      </button>
    </li>
  );
}

/** Whether the playbook cannot be started again yet, because its effect is not measured. */
function isRunning({ effectOn }: Pick<StartRowFragment, 'effectOn'>): boolean {
  return effectOn > dayAhead(0);
}

function StartLine({ start, onUndo }: { start: StartRowFragment; onUndo: () => void }) {
  const { name, startedAt, startedBy, scoreBefore, scoreAfter, effectOn } = start;
  const before = scoreBefore == null ? t('notKnown') : points(scoreBefore);
  const isOver = !isRunning(start);
  const told = { name, day: dayName(startedAt), who: colleague(startedBy) };
  return (
    <li className="playbook-line">
      <div>
        <p className="work-text">{t(isOver ? 'startLine' : 'runningLine', told)}</p>
        <p className="label">
          {isOver
            ? t('wentTo', {
                before,
                after: scoreAfter == null ? t('notKnown') : points(scoreAfter),
              })
            : t('notYet', { before, day: dayName(effectOn) })}
        </p>
      </div>
      {isOver ? null : (
        <button
          type="button"
          className="button button-small button-quiet"
          aria-label={t('undoThis', { name })}
          onClick={onUndo}
        >
          {t('undo')}
        </button>
      )}
    </li>
  );
}

function useStarting(externalId: string, onChanged: () => void) {
  const { job } = useAppContext();
  const toast = useToast();
  const [, start] = useMutation(StartPlaybookDocument);
  const [, retract] = useMutation(RetractPlaybookDocument);
  const where = { account: { externalId }, job: { key: job } };
  const undo = async (startId: string, name: string) => {
    const { data, error } = await retract({ input: { ...where, startId } }, EVERYWHERE);
    const [problem] = formErrorsOf(error, data?.playbookRetract?.userErrors);
    toast({ message: problem?.message ?? t('retracted', { name }) });
    onChanged();
  };
  return {
    undo,
    start: async ({ playbook, step }: Offer) => {
      const { key, name, actions } = playbook;
      const input = { ...where, key, stepKey: step?.key ?? null };
      const { data, error } = await start({ input });
      const [problem] = formErrorsOf(error, data?.playbookStart?.userErrors);
      const id = data?.playbookStart?.playbookStart?.id;
      if (problem || id === undefined) return toast({ message: problem?.message ?? name });
      const wasStarted = data?.playbookStart?.wasUnchanged === true;
      toast(
        wasStarted
          ? { message: t('wasStarted', { name }) }
          : {
              message: t('started', { name, count: actions.length }),
              undo: () => void undo(id, name),
            },
      );
      onChanged();
    },
  };
}
