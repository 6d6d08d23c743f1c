import { useMemo } from 'react';
import { useQuery } from 'urql';
import { wholeNumber } from '../format/format.ts';
import { DueCountDocument } from '../generated/graphql.ts';
import { dueTasks } from './due-tasks.ts';
import { t } from './texts.ts';

/**
 * The number of due tasks as in My week: the user's own, or everyone's if the user's e-mail address is
 * unknown.
 */
export function DueCount({ email }: { email: string | null }) {
  const filter = useMemo(() => dueTasks(email, Date.now()), [email]);
  const [{ data }] = useQuery({ query: DueCountDocument, variables: { filter } });
  const count = data?.tasks?.nodes.length ?? 0;
  if (count === 0) return null;
  return (
    <span className="badge due-count" title={t('due', { count })}>
      {wholeNumber(count)}
    </span>
  );
}
