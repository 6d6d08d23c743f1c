import { Link, useLocation } from 'wouter';

const VIEWS = [
  ['/ask-next', 'Whom to ask'],
  ['/ask-next/links', 'Links'],
  ['/ask-next/withdrawals', 'Withdrawals'],
] as const;

/** The sides of asking: whom to ask, what became of those who were, and who takes it back. */
export function AskViews() {
  const [path] = useLocation();
  return (
    <nav className="toolbar no-print" aria-label="Ask next views">
      {VIEWS.map(([to, name]) => (
        <Link key={to} href={to} className="button" aria-current={path === to ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
