import { type ReactNode, useEffect } from 'react';

interface PageProps {
  /** What the tab and the history call the page. */
  name: string;
  /** The page's one idea, as a sentence. */
  heading: ReactNode;
  /** Buttons beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page: its one idea as a heading, and below it what it stands on. */
export function Page({ name, heading, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${name} · Foothold`;
  }, [name]);
  return (
    <PageFrame>
      <header className="page-head">
        <h1>{heading}</h1>
        {actions === undefined ? null : <div className="toolbar no-print">{actions}</div>}
      </header>
      {children}
    </PageFrame>
  );
}

/** The place of a page, also while it is not there yet. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="page" tabIndex={-1}>
      {children}
    </main>
  );
}
