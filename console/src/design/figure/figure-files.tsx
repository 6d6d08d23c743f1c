import { type RefObject, useState } from 'react';
import { toCsv } from '../../format/csv.ts';
import { t } from '../texts.ts';
import { saveBlob, saveFile } from '../messages/save-file.ts';
import { useToast } from '../messages/toast.tsx';
import { pictureOf } from './picture-of.ts';

/** The exact data of a figure: one record per row, all with the same keys. */
export type FigureData = readonly Readonly<Record<string, string | number | null | undefined>>[];

interface FigureFilesProps {
  /** Content of the files. */
  title: string;
  /** File name without extension. */
  name: string;
  data: FigureData;
  figure: RefObject<HTMLElement | null>;
}

/** Downloads a figure: its data for a spreadsheet, its image for a slide. */
export function FigureFiles({ title, name, data, figure }: FigureFilesProps) {
  const toast = useToast();
  const [isDrawing, setIsDrawing] = useState(false);
  const saveNumbers = () => {
    const header = Object.keys(data[0] ?? {});
    saveFile(`${name}.csv`, 'text/csv', toCsv([header, ...data.map((row) => Object.values(row))]));
  };
  const savePicture = async () => {
    if (!figure.current) return;
    setIsDrawing(true);
    try {
      saveBlob(`${name}.png`, await pictureOf(figure.current));
    } catch {
      toast({ message: t('pictureFailed') });
    } finally {
      setIsDrawing(false);
    }
  };
  return (
    <span className="figure-files no-print">
      <button
        type="button"
        className="button button-small"
        aria-label={`CSV: ${title}`}
        onClick={saveNumbers}
      >
        CSV
      </button>
      <button
        type="button"
        className="button button-small"
        aria-label={`PNG: ${title}`}
        disabled={isDrawing}
        onClick={() => void savePicture()}
      >
        PNG
      </button>
    </span>
  );
}
