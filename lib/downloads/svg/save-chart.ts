import { saveFile } from '../save-file';
import { chartSvg } from './chart-svg';
import { chartPng } from './png';

export type ImageFormat = 'svg' | 'png';

/**
 * Saves a chart's figure as a file.
 *
 * @throws Error where the figure shows no drawing or the browser cannot draw it.
 */
export async function saveChart(
  figure: Element,
  { format, fileName, url }: { format: ImageFormat; fileName: string; url: string },
): Promise<void> {
  const image = await chartSvg(figure, url);
  const blob = format === 'svg' ? new Blob([image.svg], { type: 'image/svg+xml' }) : await chartPng(image);
  saveFile(blob, fileName);
}
