import { Link } from 'wouter';
import { Empty } from '../../design/states.tsx';

/** What to do before the list can say anything: bring accounts in, then have people answer. */
export function Beginning({ kind }: { kind: 'no-accounts' | 'nobody-heard' }) {
  if (kind === 'no-accounts') {
    return (
      <Empty title="Who is at risk follows from what people answer">
        <Link href="/import">Import your accounts from a CSV file</Link>, then the answers of a
        survey that you have already, or ask people.
      </Empty>
    );
  }
  return (
    <p>
      <Link href="/import">Import the answers of a survey</Link>, or{' '}
      <Link href="/ask-next">make links for those whose renewal is near</Link>.
    </p>
  );
}
