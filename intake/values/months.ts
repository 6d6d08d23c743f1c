import { plain } from './plain.ts';

/** Month names, starting with January, in the languages that survey tools localize dates to. */
const NAMES: readonly string[] = [
  'january januar janvier enero janeiro gennaio januari ene gen',
  'february februar fevrier febrero fevereiro febbraio februari fev feb',
  'march marz maerz mars marzo marco maart mrz mrt mar',
  'april avril abril aprile avr abr apr',
  'may mai mayo maio maggio mei mag',
  'june juni juin junio junho giugno giu jun',
  'july juli juillet julio julho luglio lug juil jul',
  'august aout agosto augustus ago aug',
  'september septembre septiembre setembro settembre setiembre sept set sep',
  'october oktober octobre octubre outubro ottobre out ott okt oct',
  'november novembre noviembre novembro nov',
  'december dezember decembre diciembre dezembro dicembre des dez dic dec',
];

const MONTHS = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const SHORTEST = 3;

/** The month (from 1) with this name, or the only one that starts with it. Null if there is none. */
export function monthNamed(written: string): number | null {
  const name = plain(written).replace(/\.$/, '');
  const exact = MONTHS.get(name);
  if (exact !== undefined) return exact;
  if (name.length < SHORTEST) return null;
  const begins = new Set(
    [...MONTHS].flatMap(([full, month]) => (full.startsWith(name) ? [month] : [])),
  );
  return begins.size === 1 ? ([...begins][0] ?? null) : null;
}
