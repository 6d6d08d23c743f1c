import './skeleton.css';
import { t } from '../texts.ts';

/** What a part of a page is made of: a bone for each of its pieces. */
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
  /** What is loading, in words. */
  what: string;
  /** The parts of what comes, from the top. */
  shapes?: readonly Shape[];
  /** How many pieces the last part has: rows, cards, fields. */
  rows?: number;
}

/** Stands in the shape of what is about to come, so that nothing jumps when it does. */
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
