export const DENSITIES = ['comfortable', 'compact'] as const;

type Density = (typeof DENSITIES)[number];

const KEY = 'foothold.density';

/** The row density chosen on this device. */
export function chosenDensity(): Density {
  return localStorage.getItem(KEY) === 'compact' ? 'compact' : 'comfortable';
}

/** Applies the chosen density to lists. */
export function applyDensity(density: Density = chosenDensity()): void {
  const { dataset } = document.documentElement;
  if (density === 'compact') {
    localStorage.setItem(KEY, density);
    dataset['density'] = density;
  } else {
    localStorage.removeItem(KEY);
    delete dataset['density'];
  }
}
