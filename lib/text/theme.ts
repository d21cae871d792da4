export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The cookie in which the reader's choice of theme is kept, so that the server draws the page in it. */
export const THEME_COOKIE = 'theme';

/** The theme that a cookie's value names; the system's where it names none. */
export function themeOf(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}
