import { slug } from '../kernel/slug.ts';
import { type Story, storyNamed } from './stories.ts';
import { cellOf, numberOf, rowsOf, wordsOf } from '../kernel/table.ts';

/** An invented customer and how it develops. */
export interface DemoAccount {
  externalId: string;
  name: string;
  segment: Segment;
  /** Per year, in whole units of the reporting currency. */
  arr: number;
  ownerEmail: string | null;
  /** Days from today until the renewal. */
  renewsIn: number;
  /** Number of people who answer (`heard`), and of known contacts who never do (`unheard`). */
  heard: number;
  unheard: number;
  story: Story;
  /** Keys of the steps that are harder in this account than in others. */
  sore: readonly string[];
  /** The competitor that people in this account name when they complain. Null if they name none. */
  competitor: string | null;
  /** A role that no contact in this account has. Null if all roles are present. */
  without: string | null;
}

export const SEGMENTS = ['Logistics', 'Utilities', 'Food & dairy', 'Field service'] as const;
export type Segment = (typeof SEGMENTS)[number];

const OWNERS: Readonly<Record<string, string>> = {
  dana: 'dana.whitfield@example.com',
  marcus: 'marcus.oyelaran@example.com',
  priya: 'priya.nair@example.com',
  tom: 'tom.becker@example.com',
  ines: 'ines.carvalho@example.com',
};

/**
 * Columns: name, ARR in thousands, owner, renewal in days, people who answer, people who do not, story, sore
 * steps, competitor, missing role.
 */
const ACCOUNTS: Readonly<Record<Segment, string>> = {
  Logistics: `
    Hollis Freight         | 214 | dana   |  21 | 5 | 1 | sinking   | sequence-stops adjust-route     | RouteIQ       |
    Brannock Haulage       | 412 | marcus |  48 | 6 | 2 | sinking   | adjust-route notice-delay       | RouteIQ       |
    Corvane Transport      | 128 | dana   | 150 | 4 | 0 | climbing  | sequence-stops estimate-arrival |               |
    Lindqvist Åkeri        |  88 | marcus | 262 | 3 | 1 | sinking   | review-day adjust-route         |               |
    Kestrel Parcel         | 900 | dana   | 118 | 8 | 1 | slipping  | sequence-stops load-vehicle     |               |
    Tideline Logistics     | 176 |        |  66 | 4 | 0 | strained  | load-vehicle estimate-work      | Excel         |
    Northgate Couriers     |  52 | marcus | 301 | 4 | 0 | divided   | review-day balance-load         |               |
    Velda Express          | 143 | dana   |  90 | 4 | 1 | mending   | adjust-route agree-window       |               |
    Pinecrest Distribution | 265 | tom    | 187 | 5 | 0 | content   | sequence-stops estimate-work    |               |
    Arroyo Freight Lines   | 330 | marcus |  36 | 5 | 1 | turned    | sequence-stops adjust-route     |               |
    Sable Coast Shipping   |  97 | dana   | 340 | 4 | 0 | content   | load-vehicle                    |               |
    Halvorsen Transport    | 118 | tom    | 228 | 4 | 1 | delighted | review-day                      |               |
    Ibarra Mensajería      |  41 |        | 156 | 1 | 1 | hinting   |                                 |               |
    Stonebridge Cartage    |  68 | marcus |  83 | 3 | 1 | faded     | adjust-route                    |               | BUYER
    Quayside Movers        |  24 | dana   | 199 | 3 | 0 | fresh     | agree-window                    |               |
    Meridian Crossdock     | 152 |        |  57 | 1 | 2 | hinting   |                                 |               |
    Redfern Pallets        |  45 | marcus | 345 | 4 | 0 | left      | sequence-stops load-vehicle     | RouteIQ       |
  `,
  Utilities: `
    Eastmoor Gas Networks  | 655 | tom    |  96 | 7 | 1 | stuck     | estimate-work agree-window      | DispatchPro   |
    Greyfield Energy       | 310 | tom    |  62 | 4 | 2 | sinking   | adjust-route reach-crew         |               |
    Alder Valley Water     | 184 | priya  | 131 | 5 | 0 | strained  | estimate-work match-skills      |               |
    Cobalt Ridge Power     | 520 | tom    | 275 | 6 | 1 | slipping  | match-skills estimate-work      | DispatchPro   |
    Brightwater Electric   | 238 | priya  |  44 | 5 | 0 | misled    | figure-address                  |               |
    Fernhill Water         |  79 | priya  | 214 | 4 | 1 | mending   | estimate-work review-day        |               |
    Stadtwerke Erlengrund  | 286 | tom    | 365 | 5 | 1 | content   | estimate-work                   |               |
    Millbrook Fibre        | 195 | ines   | 107 | 5 | 0 | turned    | agree-window match-skills       |               |
    Norrland Fjärrvärme    | 163 | tom    | 398 | 4 | 0 | delighted | load-vehicle                    |               |
    Ravensdale Broadband   | 121 |        |  71 | 4 | 1 | content   | agree-window adjust-route       |               | BUYER
    Twin Forks Water       |  63 | priya  | 243 | 3 | 0 | delighted | sequence-stops                  |               |
    Lumen Hollow Electric  |  92 | ines   | 177 | 4 | 0 | cooling   | adjust-route estimate-work      |               |
    Kawabe Gas             | 207 | tom    |  30 | 0 | 3 | silent    |                                 |               |
    Prairie Line Power     | 134 | priya  | 322 | 0 | 2 | silent    |                                 |               |
  `,
  'Food & dairy': `
    Marlow Dairy           |  96 | priya  |  75 | 6 | 1 | souring   | load-vehicle sequence-stops     |               |
    Saltmarsh Seafood      |  37 |        |  14 | 3 | 1 | stuck     | sequence-stops load-vehicle     | Google Sheets |
    Golden Acre Produce    |  74 | priya  | 116 | 4 | 0 | stuck     | balance-load sequence-stops     | RouteIQ       |
    Bellweather Foods      | 448 | dana   | 164 | 6 | 1 | strained  | load-vehicle sequence-stops     |               |
    Dunmore Bakeries       | 109 | priya  |  39 | 4 | 0 | slipping  | sequence-stops adjust-route     | RouteIQ       |
    Clover Hill Creamery   |  86 | priya  | 232 | 4 | 1 | misled    | figure-address                  |               |
    Kirsch & Söhne         |  57 | tom    | 290 | 3 | 0 | strained  | load-vehicle agree-window       |               | BENEFICIARY
    Juniper Fresh          | 172 | dana   | 355 | 5 | 0 | content   | sequence-stops                  |               |
    Hearthstone Bread      |  48 |        |  98 | 0 | 2 | silent    |                                 |               |
    Fattoria Serena        |  29 | ines   | 410 | 3 | 0 | delighted | balance-load                    |               |
    Laiterie du Vallon     | 112 | priya  | 208 | 4 | 0 | turned    | load-vehicle sequence-stops     |               |
    Orchard Lane Juices    |  33 | dana   |  52 | 3 | 0 | fresh     | load-vehicle                    |               | BUYER
    Tamarind Kitchen       |  18 |        | 112 | 2 | 0 | faded     | sequence-stops                  |               |
    Whitlock Meats         |  66 | priya  |   7 | 0 | 1 | silent    |                                 |               |
  `,
  'Field service': `
    Draycott HVAC          |  58 | ines   |  33 | 3 | 1 | sinking   | agree-window tell-customer      | DispatchPro   |
    Ironbark Elevators     | 240 | ines   | 205 | 5 | 1 | climbing  | match-skills estimate-work      |               |
    Ashdown Lifts          | 137 | ines   |  88 | 4 | 0 | slipping  | estimate-work match-skills      | DispatchPro   |
    Beacon Boiler Care     |  72 | marcus | 145 | 4 | 1 | strained  | agree-window adjust-route       |               |
    Castellan Security     | 198 | ines   | 310 | 5 | 0 | divided   | estimate-work review-day        |               |
    Graywood Medical       | 376 | tom    |  59 | 6 | 2 | mending   | match-skills agree-window       |               |
    Holloway Fire Safety   | 154 | ines   | 252 | 4 | 0 | content   | estimate-work                   |               |
    Larkspur Solar         |  84 | ines   | 180 | 4 | 0 | turned    | estimate-work match-skills      |               |
    Elmstead Pest Control  |  39 |        | 330 | 3 | 1 | delighted | agree-window                    |               |
    Finch & Daughters      |  12 | ines   | 268 | 2 | 0 | content   | agree-window                    |               | BENEFICIARY
    Juno Home Repair       |  26 | marcus | 101 | 3 | 0 | cooling   | agree-window sequence-stops     |               |
    Montrose Vending       |  61 |        | 425 | 3 | 1 | content   | load-vehicle                    |               |
    Sundial Pools          |  15 | ines   |  79 | 1 | 1 | hinting   |                                 |               |
    Pelham Glass           |  31 | marcus | 310 | 3 | 0 | left      | agree-window adjust-route       |               |
    Thornbury Alarms       |  44 |        |  94 | 1 | 2 | warning   | agree-window                    |               |
  `,
};

export const DEMO_ACCOUNTS: readonly DemoAccount[] = SEGMENTS.flatMap((segment) =>
  rowsOf(ACCOUNTS[segment]).map((row) => accountOf(row, segment)),
);

function accountOf(row: readonly string[], segment: Segment): DemoAccount {
  const name = cellOf(row, 0);
  return {
    externalId: slug(name),
    name,
    segment,
    arr: 1000 * (numberOf(row, 1) ?? 0),
    ownerEmail: OWNERS[cellOf(row, 2)] ?? null,
    renewsIn: numberOf(row, 3) ?? 0,
    heard: numberOf(row, 4) ?? 0,
    unheard: numberOf(row, 5) ?? 0,
    story: storyNamed(cellOf(row, 6)),
    sore: wordsOf(cellOf(row, 7)),
    competitor: cellOf(row, 8) || null,
    without: cellOf(row, 9) || null,
  };
}
