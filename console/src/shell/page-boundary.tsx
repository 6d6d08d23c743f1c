import { Component, type ReactNode } from 'react';
import { PageFrame } from '../design/page.tsx';
import { ProblemNotice } from '../design/states.tsx';

interface PageBoundaryProps {
  /** A new one is tried once this changes. */
  path: string;
  children: ReactNode;
}

interface Failed {
  error: Error | null;
  path: string;
}

/** Stands where a page cannot be shown: its code did not arrive, or has a fault. The menu stays. */
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
    // What browsers and the bundler say of a module, or its style, that they could not load.
    const didNotArrive = /dynamically imported|importing a module|preload/i.test(error.message);
    return (
      <PageFrame>
        <ProblemNotice
          problem={
            didNotArrive
              ? { kind: 'offline' }
              : { kind: 'failed', message: error.message, requestId: null }
          }
          // A module that did not arrive is not requested again before the page is reloaded.
          retry={() => location.reload()}
        />
      </PageFrame>
    );
  }
}
