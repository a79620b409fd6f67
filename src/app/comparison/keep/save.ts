/** Pictures as files. Everything happens on the page: no network, and it works from a file address. */

/** The picture as a file of its own: all styles are attributes, so it looks the same anywhere. */
export function svgText(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

/** Twice as fine as the drawing, for slides and paper. */
const FINER = 2;

/** Paints the picture. Rejects where the browser cannot. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.viewBox.baseVal;
  const url = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * FINER;
    canvas.height = height * FINER;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser does not paint pictures.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
