import type { ChartImage } from './chart-svg';

const PIXELS_A_POINT = 2;
/** How long a browser gets to read the fonts inside an image; nothing says when it has. */
const FONTS_READ_AFTER = 400;

function draw(image: HTMLImageElement, canvas: HTMLCanvasElement, size: Omit<ChartImage, 'svg'>): void {
  canvas.width = size.width * PIXELS_A_POINT;
  canvas.height = size.height * PIXELS_A_POINT;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
}

/**
 * A picture of a chart at twice its size. It is drawn twice: the first time makes the browser read the fonts inside.
 *
 * @throws Error where the browser cannot draw it.
 */
export async function chartPng({ svg, width, height }: ChartImage): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    draw(image, document.createElement('canvas'), { width, height });
    await new Promise((resolve) => setTimeout(resolve, FONTS_READ_AFTER));
    const canvas = document.createElement('canvas');
    draw(image, canvas, { width, height });
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the browser could not draw the picture');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
