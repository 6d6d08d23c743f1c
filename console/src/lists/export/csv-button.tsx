import type { PagedList, PageVariables } from '../../api/all-rows.ts';
import { saveFile } from '../../design/messages/save-file.ts';
import { useToast } from '../../design/messages/toast.tsx';
import { wholeNumber } from '../../format/format.ts';
import { AllRowsButton } from '../all-rows-button.tsx';
import { t } from '../texts.ts';

interface CsvButtonProps<Row, Data, Variables extends PageVariables> {
  label: string;
  fileName: string;
  list: PagedList<Row, Data, Variables>;
  csvOf: (rows: readonly Row[]) => string;
  /** The message once the file is saved. */
  savedMessage: (count: number) => string;
}

/** Downloads a list as a CSV file. If a page of it cannot be read, no file is saved. */
export function CsvButton<Row, Data, Variables extends PageVariables>(
  props: CsvButtonProps<Row, Data, Variables>,
) {
  const { label, fileName, list, csvOf, savedMessage } = props;
  const toast = useToast();
  return (
    <AllRowsButton
      label={label}
      list={list}
      notRead={t('csv.notSaved', { file: fileName })}
      onRead={({ rows, hasMore }) => {
        const count = rows.length;
        saveFile(fileName, 'text/csv', csvOf(rows));
        toast({
          message: hasMore
            ? t('csv.firstRows', { count: wholeNumber(count), file: fileName })
            : savedMessage(count),
        });
      }}
    />
  );
}
