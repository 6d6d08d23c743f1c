/** Solves A·x = b for a symmetric positive definite A, by Cholesky factorization. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lower = factor(matrix);
  const forward: number[] = [];
  right.forEach((value, row) => {
    const known = forward.reduce((total, x, column) => total + (lower[row]?.[column] ?? 0) * x, 0);
    forward.push((value - known) / (lower[row]?.[row] ?? 1));
  });
  const solution = [...forward];
  for (let row = right.length - 1; row >= 0; row -= 1) {
    let value = forward[row] ?? 0;
    for (let below = row + 1; below < right.length; below += 1) {
      value -= (lower[below]?.[row] ?? 0) * (solution[below] ?? 0);
    }
    solution[row] = value / (lower[row]?.[row] ?? 1);
  }
  return solution;
}

/** Returns L with L·Lᵀ = A. */
function factor(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = [];
  matrix.forEach((line, row) => {
    const own: number[] = [];
    lower.push(own);
    for (let column = 0; column <= row; column += 1) {
      const above = lower[column] ?? own;
      let value = line[column] ?? 0;
      for (let term = 0; term < column; term += 1) value -= (own[term] ?? 0) * (above[term] ?? 0);
      own.push(column === row ? Math.sqrt(Math.max(value, 1e-12)) : value / (above[column] ?? 1));
    }
  });
  return lower;
}
