import '../charts/chart.css';
import './figure.css';
import { type ReactNode, useRef } from 'react';
import { type FigureData, FigureFiles } from './figure-files.tsx';

export interface FigureCardProps {
  title: string;
  /** What the figure shows, in one sentence. */
  summary: ReactNode;
  /** Name and exact data for downloads. */
  files?: { name: string; data: FigureData } | undefined;
  children: ReactNode;
}

/** A chart with its title, a one-sentence summary, and downloads. */
export function FigureCard({ title, summary, files, children }: FigureCardProps) {
  const figure = useRef<HTMLElement>(null);
  return (
    <figure ref={figure} className="card chart">
      <div className="figure-head">
        <h2>{title}</h2>
        {files ? <FigureFiles title={title} {...files} figure={figure} /> : null}
      </div>
      <figcaption className="muted">{summary}</figcaption>
      {children}
    </figure>
  );
}
