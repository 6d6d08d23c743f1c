/** Which way a language is written, as HTML says it. */
export type Direction = 'ltr' | 'rtl';
