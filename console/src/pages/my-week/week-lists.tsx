import { type PageKey, usePageKeys } from '../../design/tables/page-keys.ts';
import type { MyWeekQuery, WeekRowFragment } from '../../generated/graphql.ts';
import { DoneButton, TaskFacts } from '../work/task-line.tsx';
import { useDoing } from '../work/use-doing.ts';
import type { OpenAction } from './action-dialog.tsx';
import {
  endingSnoozes,
  type HandedOver,
  newlyAssigned,
  newlyWorse,
  replies,
  silent,
  stillOf,
} from './week.ts';
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

/** What was read, by the parts of the week. */
export function weekOf(
  data: MyWeekQuery,
  owner: string | null,
  now: number,
  handedOver: HandedOver,
) {
  const mine = stillOf(data.mine?.nodes ?? [], owner, handedOver);
  const rows = (given: { nodes: readonly WeekRowFragment[] } | null) =>
    stillOf(given?.nodes ?? [], owner, handedOver);
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

interface WeekListsProps {
  week: Week;
  onOpen: (open: OpenAction) => void;
  onChanged: () => void;
}

const KEYS: readonly PageKey[] = ['move', 'open'];

/** The parts of the week, the most pressing first: one list for the keys. */
export function WeekLists({ week, onOpen, onChanged }: WeekListsProps) {
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
      {week.assigned.length === 0 ? null : tasksIn('assigned', week.assigned)}
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
    </div>
  );
}
