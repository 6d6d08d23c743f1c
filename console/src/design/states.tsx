import type { ReactNode } from 'react';
import type { Problem } from '../api/problem.ts';
import { t } from './texts.ts';

/** Explains why there is nothing to show, and what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children === undefined ? null : <div className="muted">{children}</div>}
    </div>
  );
}

/** Explains what went wrong, with a button to retry. */
export function ProblemNotice({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const { title, text } = wordsFor(problem);
  return (
    <div className="empty" role="alert">
      <p className="empty-title">{title}</p>
      <p className="muted">{text}</p>
      {retry && problem.kind !== 'no-permission' ? (
        <button type="button" className="button" onClick={retry}>
          {t('tryAgain')}
        </button>
      ) : null}
    </div>
  );
}

function wordsFor(problem: Problem): { title: string; text: string } {
  switch (problem.kind) {
    case 'offline':
      return {
        title: t('unreachable'),
        text: t('unreachableHint'),
      };
    case 'no-permission':
      return {
        title: t('noAccess'),
        text: t('noAccessHint'),
      };
    case 'signed-out':
      return { title: t('expired'), text: t('expiredHint') };
    case 'failed': {
      const message = problem.message ?? t('unreadable');
      const { requestId: id } = problem;
      return {
        title: t('failed'),
        text: id === null ? message : t('failedRequest', { message, id }),
      };
    }
  }
}
