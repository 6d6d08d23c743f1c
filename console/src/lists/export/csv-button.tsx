import { useState } from 'react';
import type { AllRows } from '../../api/all-rows.ts';
import type { Problem } from '../../api/problem.ts';
import { Dialog } from '../../design/messages/dialog.tsx';
import { saveFile } from '../../design/messages/save-file.ts';
import { useToast } from '../../design/messages/toast.tsx';
import { ProblemNotice } from '../../design/states.tsx';
import { wholeNumber } from '../../format/format.ts';
import { t } from '../texts.ts';

interface CsvButtonProps<Row> {
  label: string;
  fileName: string;
  /** Reads the rows of the whole list. */
  read: () => Promise<AllRows<Row>>;
  csvOf: (rows: readonly Row[]) => string;
  /** The message once the file is saved. */
  savedMessage: (count: number) => string;
}

/** Downloads a list as a CSV file. If a page of it cannot be read, no file is saved. */
export function CsvButton<Row>({
  label,
  fileName,
  read,
  csvOf,
  savedMessage,
}: CsvButtonProps<Row>) {
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const download = async () => {
    setProblem(null);
    setBusy(true);
    const found = await read();
    setBusy(false);
    if (found.problem) {
      setProblem(found.problem);
      return;
    }
    const count = found.rows.length;
    saveFile(fileName, 'text/csv', csvOf(found.rows));
    toast({
      message: found.hasMore
        ? t('csv.firstRows', { count: wholeNumber(count), file: fileName })
        : savedMessage(count),
    });
  };
  return (
    <>
      <button type="button" className="button" disabled={isBusy} onClick={() => void download()}>
        {label}
      </button>
      {problem ? (
        <Dialog title={t('csv.notSaved', { file: fileName })} onClose={() => setProblem(null)}>
          <ProblemNotice problem={problem} retry={() => void download()} />
        </Dialog>
      ) : null}
    </>
  );
}
