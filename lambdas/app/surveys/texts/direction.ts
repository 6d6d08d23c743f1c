/** Writing direction, as in HTML's `dir`. */
export type Direction = 'ltr' | 'rtl';
