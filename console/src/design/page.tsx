import { type ReactNode, useEffect } from 'react';

interface PageProps {
  /** Title of the browser tab and the history entry. */
  name: string;
  /** The page's main finding, as a sentence. */
  heading: ReactNode;
  /** Buttons next to the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page with its main finding as the heading and the supporting content below. */
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

/** The frame of a page, also shown while the page loads. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="page" tabIndex={-1}>
      {children}
    </main>
  );
}
