import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { sans, serif } from './fonts';
import './tokens.css';
import './globals.css';
import { Providers } from './providers';

export const metadata: Metadata = {
  description:
    'What a news event did to stock prices: event studies on real prices, tested and downloadable.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
