import { Component, type ReactNode } from 'react';
import { PageFrame } from '../design/page.tsx';
import { ProblemNotice } from '../design/states.tsx';

interface PageBoundaryProps {
  /** A change of the path resets the error. */
  path: string;
  children: ReactNode;
}

interface Failed {
  error: Error | null;
  path: string;
}

/** Error boundary of a page that failed to load or to render. The menu stays usable. */
export class PageBoundary extends Component<PageBoundaryProps, Failed> {
  override state: Failed = { error: null, path: this.props.path };

  static getDerivedStateFromError(error: Error): Partial<Failed> {
    return { error };
  }

  static getDerivedStateFromProps({ path }: PageBoundaryProps, state: Failed): Failed | null {
    return path === state.path ? null : { error: null, path };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // Messages of browsers and the bundler when a module or its style sheet fails to load.
    const didNotArrive = /dynamically imported|importing a module|preload/i.test(error.message);
    return (
      <PageFrame>
        <ProblemNotice
          problem={
            didNotArrive
              ? { kind: 'offline' }
              : { kind: 'failed', message: error.message, requestId: null }
          }
          // Browsers cache a failed module import until the page is reloaded.
          retry={() => location.reload()}
        />
      </PageFrame>
    );
  }
}
