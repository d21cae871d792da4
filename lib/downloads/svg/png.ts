import type { ChartImage } from './chart-svg';

const PIXELS_A_POINT = 2;

/**
 * A picture of a chart at twice its size.
 *
 * @throws Error where the browser cannot draw it.
 */
export async function chartPng({ svg, width, height }: ChartImage): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * PIXELS_A_POINT;
    canvas.height = height * PIXELS_A_POINT;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the browser could not draw the picture');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
