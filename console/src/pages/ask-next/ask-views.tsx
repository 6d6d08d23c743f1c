import { Link, useLocation } from 'wouter';

const VIEWS = [
  ['/ask-next', 'Whom to ask'],
  ['/ask-next/links', 'Links'],
] as const;

/** The two sides of asking: whom to ask, and what became of those who were. */
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
