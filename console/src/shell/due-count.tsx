import { useMemo } from 'react';
import { useQuery } from 'urql';
import { wholeNumber } from '../format/format.ts';
import { DueCountDocument } from '../generated/graphql.ts';
import { dueTasks } from './due-tasks.ts';
import { t } from './texts.ts';

/** As many follow-ups as My week says are due: the viewer's, or everyone's where it is not known who looks. */
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
