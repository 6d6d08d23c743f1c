import { Link } from 'wouter';
import { Empty } from '../../design/states.tsx';

/** What to do before the list can say anything: bring accounts in, then have people answer. */
export function Beginning({ kind }: { kind: 'no-accounts' | 'no-responses' }) {
  if (kind === 'no-accounts') {
    return (
      <Empty title="No accounts yet">
        <Link href="/import">Import your accounts from a CSV file</Link>, then the answers of a
        survey that you have already, or ask people.
      </Empty>
    );
  }
  return (
    <p>
      <Link href="/import">Import the answers of a survey</Link>, or{' '}
      <Link href="/ask-next">create survey links for accounts that renew soon</Link>.
    </p>
  );
}
