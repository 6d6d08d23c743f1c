import { useMemo } from 'react';
import { useQuery } from 'urql';
import { dayAhead } from '../format/days.ts';
import { wholeNumber } from '../format/format.ts';
import { DueCountDocument } from '../generated/graphql.ts';
import { t } from './texts.ts';

/** How many of the viewer's tasks are due today or before, or of everyone's where it is not known who looks. */
export function DueCount({ email }: { email: string | null }) {
  const filter = useMemo(() => {
    const dueBefore = dayAhead(1);
    return { dueBefore, ...(email !== null && { assignees: [email] }) };
  }, [email]);
  const [{ data }] = useQuery({ query: DueCountDocument, variables: { filter } });
  const count = data?.tasks?.nodes.length ?? 0;
  if (count === 0) return null;
  return (
    <span className="badge due-count" title={t('due', { count })}>
      {wholeNumber(count)}
    </span>
  );
}
