import { Link } from 'wouter';
import { Empty } from '../../design/states.tsx';
import { type PageKey, usePageKeys } from '../../design/tables/page-keys.ts';
import type { MyWeekQuery, WeekRowFragment } from '../../generated/graphql.ts';
import { enumerated } from '../../format/format.ts';
import { DoneButton, TaskFacts } from '../work/task-line.tsx';
import { useDoing } from '../work/use-doing.ts';
import type { OpenAction } from './action-dialog.tsx';
import { t } from './texts.ts';
import {
  endingSnoozes,
  type HandedOver,
  newlyAssigned,
  newlyWorse,
  replies,
  silent,
  withoutHandedOver,
} from './week.ts';
import type { WeekDetails } from './use-week-details.ts';
import { type SectionName, WeekRow, WeekSection } from './week-section.tsx';
import {
  disagreeWords,
  renewalWords,
  replyWords,
  silentWords,
  snoozeWords,
  worseWords,
} from './week-words.ts';

type Week = ReturnType<typeof weekOf>;

/** The loaded data, by section of the page. */
export function weekOf(
  data: MyWeekQuery,
  owner: string | null,
  now: number,
  handedOver: HandedOver,
) {
  const mine = withoutHandedOver(data.mine?.nodes ?? [], owner, handedOver);
  const rows = (given: { nodes: readonly WeekRowFragment[] } | null) =>
    withoutHandedOver(given?.nodes ?? [], owner, handedOver);
  return {
    tasks: data.tasks?.nodes ?? [],
    assigned: newlyAssigned(data.assigned?.nodes ?? [], owner, now),
    worse: newlyWorse(mine, now),
    back: endingSnoozes(mine, rows(data.snoozed), now),
    renewing: rows(data.renewing),
    silent: silent(rows(data.silent)),
    replies: replies(mine, now),
    disagree: [...rows(data.happyHigh), ...rows(data.unhappyLow)],
    cut: {
      renewing: data.renewing?.pageInfo.hasNextPage === true,
      silent: data.silent?.pageInfo.hasNextPage === true,
      back: data.snoozed?.pageInfo.hasNextPage === true,
    },
  };
}

/** Sections in display order. `assigned` is missing because an empty one need not be mentioned. */
const PARTS = ['tasks', 'worse', 'back', 'renewing', 'silent', 'replies', 'disagree'] as const;

/** Names the empty sections on one line. */
function NothingIn({ week }: { week: Week }) {
  const empty = PARTS.filter((part) => week[part].length === 0);
  if (empty.length === 0) return null;
  if (empty.length === PARTS.length && week.assigned.length === 0) {
    return (
      <Empty title={t('allDone')}>
        {t.rich('allDoneHint', { link: (text) => <Link href="/ask-next">{text}</Link> })}
      </Empty>
    );
  }
  const names = empty.map((part) => t('sectionName', { name: t(`sections.${part}`) }));
  return <p className="muted">{t('nothingIn', { sections: enumerated(names) })}</p>;
}

/** The accounts shown, by `Account.id`. */
export function accountsOf(week: Week): string[] {
  const rows = [
    ...week.worse.map(({ row }) => row),
    ...week.back,
    ...week.renewing,
    ...week.silent,
    ...week.replies,
    ...week.disagree,
  ];
  return [...week.tasks, ...week.assigned, ...rows].flatMap(({ account }) => account?.id ?? []);
}

interface WeekListsProps {
  week: Week;
  details: WeekDetails;
  onOpen: (open: OpenAction) => void;
  onChanged: () => void;
}

const KEYS: readonly PageKey[] = ['move', 'open'];

/** The sections, most urgent first. Keyboard navigation treats them as one list. */
export function WeekLists({ week, details, onOpen, onChanged }: WeekListsProps) {
  usePageKeys(KEYS);
  const finish = useDoing(onChanged);
  const cut: Readonly<Partial<Record<SectionName, boolean>>> = week.cut;
  const section = (
    name: SectionName,
    rows: readonly WeekRowFragment[],
    wordsOf: (row: WeekRowFragment) => string,
  ) => (
    <WeekSection name={name} count={rows.length} isCut={cut[name] === true}>
      {rows.map((row) => (
        <WeekRow
          key={row.id}
          account={row.account}
          details={details}
          band={row.band}
          why={<p>{wordsOf(row)}</p>}
          onAct={(action) =>
            onOpen({ action, account: row.account, known: row.snooze ? row : null })
          }
        />
      ))}
    </WeekSection>
  );
  const tasksIn = (name: 'tasks' | 'assigned', tasks: Week['tasks']) => (
    <WeekSection name={name} count={tasks.length}>
      {tasks.map((task) =>
        task.account == null ? null : (
          <WeekRow
            key={task.id}
            account={task.account}
            details={details}
            why={
              <>
                <p className="work-text">{task.text}</p>
                <TaskFacts task={task} />
              </>
            }
            isSnoozable={false}
            first={<DoneButton task={task} onDone={() => void finish(task)} />}
            onAct={(action) => {
              if (task.account) onOpen({ action, account: task.account, known: null });
            }}
          />
        ),
      )}
    </WeekSection>
  );
  const worse = new Map(week.worse.map((each) => [each.row.id, each]));
  return (
    <div className="week" data-rows>
      {tasksIn('tasks', week.tasks)}
      {tasksIn('assigned', week.assigned)}
      {section(
        'worse',
        week.worse.map(({ row }) => row),
        (row) => {
          const found = worse.get(row.id);
          return found ? worseWords(found) : '';
        },
      )}
      {section('back', week.back, snoozeWords)}
      {section('renewing', week.renewing, renewalWords)}
      {section('silent', week.silent, silentWords)}
      {section('replies', week.replies, replyWords)}
      {section('disagree', week.disagree, disagreeWords)}
      <NothingIn week={week} />
    </div>
  );
}
