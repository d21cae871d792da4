/** What the keyboard cursor of a chart is on, said to those who do not see it. */
export function Spoken({ children }: { children: string }) {
  return (
    <p className="visually-hidden" aria-live="polite">
      {children}
    </p>
  );
}
