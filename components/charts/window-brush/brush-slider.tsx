import type { ComponentProps } from 'react';

/** A part of the brush as a slider of event days. */
export function BrushSlider({
  label,
  least,
  most,
  day,
  text,
  ...element
}: {
  label: string;
  least: number;
  most: number;
  day: number;
  text: string;
} & ComponentProps<'div'>) {
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={day}
      aria-valuetext={text}
      {...element}
    />
  );
}
