import localFont from 'next/font/local';

/** Headlines. The Latin subset of the packaged variable font, served by the app itself. */
export const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  weight: '200 900',
  variable: '--font-serif',
  display: 'swap',
  fallback: ['Georgia', 'serif'],
});

/** Text, labels and figures. */
export const sans = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-sans',
  display: 'swap',
  fallback: ['system-ui', 'sans-serif'],
});
