import {
  addWeight,
  type Flow,
  isFit,
  isFitMoney,
  isFitWithoutMoney,
  noWeight,
  type Place,
  type Weight,
} from './publication-flow.ts';

/** Which figures of a step one version shows. Everything that can be derived follows from it. */
export interface Shape {
  total: boolean;
  segments: ReadonlySet<string | null>;
  /** All figures, all but arrSavedIfEasy, or what the history shows: what people answered. */
  figures: 'ALL' | 'UNSAVED' | 'ANSWERS';
}

/** Whether two versions may be known together. */
export interface Verdict {
  isSafe: boolean;
  /** Whether that includes the arrSavedIfEasy of both. */
  isSavedSafe: boolean;
}

/** A group of figures that can only be told apart by revealing enough people; null: not shown. */
type Cluster = string | null;

/** Accounts that count in one cluster before and in one after. */
interface Edge extends Pick<Flow, 'before' | 'after' | 'change'> {
  from: Cluster;
  to: Cluster;
}

/** Above it, the sums of a group of clusters are too many to try them all. */
const CLUSTERS_TRIED = 8;

/**
 * Whether whatever can be summed and subtracted from two versions of a step's figures is over enough
 * people, or over nobody. A version's figures come down to atoms: each segment shown and, beside a
 * total, the rest of it. What is derived from atoms is over the accounts that count in one version
 * alone, and over what has changed in those that count in both. All sets of atoms are tried: no
 * other coefficients leave fewer people than some set does.
 */
export function auditOf(flows: readonly Flow[], before: Shape, after: Shape): Verdict {
  const edges = contracted(
    merged(
      flows.map((flow) => ({
        ...flow,
        from: atomOf('before', before, flow.from),
        to: atomOf('after', after, flow.to),
      })),
    ),
  );
  const weights = groupsOf(edges).flatMap(weightsOf);
  const shown = [before.figures, after.figures];
  return {
    isSafe: weights.every(shown.includes('ANSWERS') ? isFitWithoutMoney : isFit),
    isSavedSafe:
      !shown.every((figures) => figures === 'ALL') ||
      weights.every((weight) => isFitMoney(weight.saved)),
  };
}

function atomOf(version: string, { segments, total }: Shape, place: Place): Cluster {
  if (place === undefined) return null;
  if (segments.has(place)) return `${version} ${JSON.stringify(place)}`;
  return total ? `${version} rest` : null;
}

/** One edge between any two clusters. */
function merged(edges: readonly Edge[]): Edge[] {
  const byEnds = new Map<string, Edge>();
  for (const edge of edges) {
    const { from, to } = edge;
    if (from === null && to === null) continue;
    const ends = `${from}\n${to}`;
    const known = byEnds.get(ends) ?? {
      from,
      to,
      before: noWeight(),
      after: noWeight(),
      change: noWeight(),
    };
    for (const name of ['before', 'after', 'change'] as const) addWeight(known[name], edge[name]);
    byEnds.set(ends, known);
  }
  return [...byEnds.values()];
}

/** Joins atoms that enough people have in common: a set with but one of the two is over them. */
function contracted(edges: readonly Edge[]): Edge[] {
  const isSolid = (weight: Weight) => weight.respondents > 0 && isFit(weight);
  const strong = edges.filter(({ before, after }) => isSolid(before) && isSolid(after));
  const clusterOf = joined(edges, strong);
  return merged(
    edges.map((edge) => ({ ...edge, from: clusterOf(edge.from), to: clusterOf(edge.to) })),
  );
}

/** The edges that bear on one another, in groups: what one group reveals, no other hides. */
function groupsOf(edges: readonly Edge[]): Edge[][] {
  const groupOf = joined(edges, edges);
  const groups = new Map<Cluster, Edge[]>();
  for (const edge of edges) {
    const group = groupOf(edge.from ?? edge.to);
    groups.set(group, [...(groups.get(group) ?? []), edge]);
  }
  return [...groups.values()];
}

/** Names for clusters, the same for those that `links` join. */
function joined(edges: readonly Edge[], links: readonly Edge[]): (cluster: Cluster) => Cluster {
  const names = new Map(clustersOf(edges).map((cluster) => [cluster, cluster]));
  for (const { from, to } of links) {
    if (from === null || to === null) continue;
    const [kept, dropped] = [names.get(from) ?? from, names.get(to) ?? to];
    for (const [cluster, name] of names) if (name === dropped) names.set(cluster, kept);
  }
  return (cluster) => (cluster === null ? null : (names.get(cluster) ?? cluster));
}

function clustersOf(edges: readonly Edge[]): string[] {
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  return [...new Set(ends)].filter((end) => end !== null);
}

/** Who stands behind each thing that can be derived within a group. */
function weightsOf(edges: readonly Edge[]): Weight[] {
  const clusters = clustersOf(edges);
  if (clusters.length > CLUSTERS_TRIED) return clusters.map((cluster) => leastOf(cluster, edges));
  return Array.from({ length: 2 ** clusters.length - 1 }, (_, index) => {
    const chosen = new Set<Cluster>(clusters.filter((__, bit) => ((index + 1) & (1 << bit)) !== 0));
    return behind(chosen, edges);
  });
}

function behind(chosen: ReadonlySet<Cluster>, edges: readonly Edge[]): Weight {
  const weight = noWeight();
  for (const { from, to, before, after, change } of edges) {
    const [counted, counts] = [chosen.has(from), chosen.has(to)];
    if (counted && counts) addWeight(weight, change);
    else if (counted) addWeight(weight, before);
    else if (counts) addWeight(weight, after);
  }
  return weight;
}

/**
 * What stands behind any set with the cluster in it, at the least: what nobody else has a part in.
 * If that is enough for every cluster, it is for every set; money from between them may come on top.
 */
function leastOf(cluster: string, edges: readonly Edge[]): Weight {
  const isBetween = ({ from, to }: Edge) => from !== null && to !== null && from !== to;
  const own = edges.filter((edge) => !isBetween(edge));
  const weight = behind(new Set([cluster]), own);
  for (const { before, after, change } of edges.filter(isBetween)) {
    for (const name of ['arr', 'saved'] as const) {
      const greatest = [before, after, change].map((other) => other[name].greatest);
      weight[name].greatest = Math.max(weight[name].greatest, ...greatest);
    }
  }
  // Where nobody of its own has changed, whatever comes on top would stand alone.
  return weight.respondents > 0 ? weight : { ...weight, differing: 1, respondents: 1 };
}
