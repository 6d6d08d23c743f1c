import { useMemo } from 'react';
import { useQuery } from 'urql';
import { wholeNumber } from '../format/format.ts';
import { DueCountDocument } from '../generated/graphql.ts';
import { t } from './texts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many of the viewer's tasks are due today or before, or of everyone's where it is not known who looks. */
export function DueCount({ email }: { email: string | null }) {
  const filter = useMemo(() => {
    const dueBefore = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
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
