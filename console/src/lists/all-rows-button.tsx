import { useState } from 'react';
import { useClient } from 'urql';
import { type AllRows, allRowsOf, type PagedList, type PageVariables } from '../api/all-rows.ts';
import type { Problem } from '../api/problem.ts';
import { Dialog } from '../design/messages/dialog.tsx';
import { ProblemNotice } from '../design/states.tsx';

interface AllRowsButtonProps<Row, Data, Variables extends PageVariables> {
  label: string;
  /** Label while the list is read, if it differs. */
  busyLabel?: string;
  list: PagedList<Row, Data, Variables>;
  /** Maximum number of rows to read. */
  most?: number;
  /** Title of the dialog that says why the list could not be read. */
  notRead: string;
  onRead: (found: Extract<AllRows<Row>, { problem: null }>) => void;
}

/** Reads a whole list and then does something with it. If a page cannot be read, nothing is done. */
export function AllRowsButton<Row, Data, Variables extends PageVariables>(
  props: AllRowsButtonProps<Row, Data, Variables>,
) {
  const { label, busyLabel = label, list, most, notRead, onRead } = props;
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = async () => {
    setProblem(null);
    setBusy(true);
    const found = await allRowsOf(client, list, most);
    setBusy(false);
    if (found.problem) setProblem(found.problem);
    else onRead(found);
  };
  return (
    <>
      <button type="button" className="button" disabled={isBusy} onClick={() => void read()}>
        {isBusy ? busyLabel : label}
      </button>
      {problem ? (
        <Dialog title={notRead} onClose={() => setProblem(null)}>
          <ProblemNotice problem={problem} retry={() => void read()} />
        </Dialog>
      ) : null}
    </>
  );
}
