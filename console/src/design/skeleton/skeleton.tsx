import './skeleton.css';
import { t } from '../texts.ts';

/** The parts of a page, with the number of placeholders in each. */
const BONES = {
  heading: 1,
  text: 1,
  tiles: 4,
  filters: 4,
  columns: 2,
  figures: 2,
  facts: 6,
  form: 4,
  cards: 3,
  table: 8,
} as const;

type Shape = keyof typeof BONES;

interface SkeletonProps {
  /** Name of what is loading. */
  what: string;
  /** The parts of the expected content, from top to bottom. */
  shapes?: readonly Shape[];
  /** Number of pieces (rows, cards, fields) in the last part. */
  rows?: number;
}

/** A placeholder in the shape of the expected content, to avoid layout shifts. */
export function Skeleton({ what, shapes = ['table'], rows }: SkeletonProps) {
  const last = shapes.length - 1;
  return (
    <div className="skeleton no-print" aria-busy="true">
      <p className="visually-hidden" role="status">
        {t('loading', { what })}
      </p>
      {shapes.map((shape, at) => (
        <div key={`${at} ${shape}`} className={`skeleton-${shape}`} aria-hidden="true">
          {Array.from(
            { length: at === last ? (rows ?? BONES[shape]) : BONES[shape] },
            (_, bone) => (
              <div key={bone} />
            ),
          )}
        </div>
      ))}
    </div>
  );
}
