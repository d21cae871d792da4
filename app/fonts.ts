import localFont from 'next/font/local';

/** Headlines. The Latin subset of the packaged variable font, served by the app itself. */
export const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-latin-serif',
  display: 'swap',
  fallback: ['Georgia', 'serif'],
});

/**
 * Text, labels and figures. The packaged subset has three of the superscript digits; all are left to the typeface behind
 * it, so that the digits of one exponent look alike.
 */
export const sans = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-latin-sans',
  display: 'swap',
  fallback: ['system-ui', 'sans-serif'],
  declarations: [{ prop: 'unicode-range', value: 'U+0000-00B1, U+00B4-00B8, U+00BA-206F, U+2080-10FFFF' }],
});

/**
 * Headlines in Arabic; fetched only by pages in Arabic, and left for the next page where they come late, so that no text
 * moves. Latin names and figures keep the Latin face.
 */
export const arabicSerif = localFont({
  src: '../node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-arabic-serif',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
});

/** Text and labels in Arabic. */
export const arabicSans = localFont({
  src: '../node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-arabic-sans',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
});
