import { looksLikeZone, zoneMinutes } from './zones.ts';

/** A time of day in milliseconds from midnight UTC, and the text of its zone if it is unknown. */
export interface Clock {
  ms: number;
  unknownZone: string | null;
}

const HALVES = String.raw`[ap]\.?\s?m\.?|午前|午後|上午|下午|오전|오후`;
const TIME = new RegExp(
  String.raw`^(?<before>${HALVES})?\s*(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))(?:[:.](?<second>\d{2})(?:[.,](?<fraction>\d+))?)?\s*(?:Uhr\b)?\s*(?:(?<after>${HALVES})(?![\p{L}\p{N}.]))?\s*(?<zone>.*)$`,
  'iu',
);
const HOUR_ALONE = new RegExp(
  String.raw`^(?<hour>\d{1,2})\s*(?<after>${HALVES})(?![\p{L}\p{N}.])\s*(?<zone>.*)$`,
  'iu',
);
const AFTERNOON = /^p|午後|下午|오후/iu;

/** Reads a time of day in the formats that people and tools use. Null if it is not one. */
export function readClock(text: string): Clock | null {
  const written = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const parts = (TIME.exec(written) ?? HOUR_ALONE.exec(written))?.groups;
  if (!parts) return null;
  const hour = hourOf(Number(parts['hour']), parts['before'] ?? parts['after']);
  const [minute, second] = [Number(parts['minute'] ?? 0), Number(parts['second'] ?? 0)];
  if (hour === null || minute > 59 || second > 59) return null;
  const zone = parts['zone'] ?? '';
  const offset = zoneMinutes(zone);
  if (offset === null && !looksLikeZone(zone)) return null;
  const fraction = Number((parts['fraction'] ?? '').slice(0, 3).padEnd(3, '0'));
  return {
    ms: ((hour * 60 + minute - (offset ?? 0)) * 60 + second) * 1000 + fraction,
    unknownZone: offset === null ? zone.trim() : null,
  };
}

function hourOf(written: number, half: string | undefined): number | null {
  if (half === undefined) return written > 23 ? null : written;
  if (written > 12) return null;
  return (written % 12) + (AFTERNOON.test(half) ? 12 : 0);
}
