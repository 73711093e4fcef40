import sharp from 'sharp';

/** A film of one picture in YUV4MPEG2, which Chromium plays as a camera: BT.601, 4:2:0, limited range. */
export async function y4m(photo: string, width: number, height: number): Promise<Buffer> {
  const { data } = await sharp(photo)
    .resize(width, height)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const luma = Buffer.alloc(width * height);
  const blue = Buffer.alloc((width / 2) * (height / 2));
  const red = Buffer.alloc(blue.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const [r, g, b] = [data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255];
      luma[y * width + x] = Math.round(16 + 65.481 * r + 128.553 * g + 24.966 * b);
      if (x % 2 === 1 || y % 2 === 1) continue;
      const half = (y / 2) * (width / 2) + x / 2;
      blue[half] = Math.round(128 - 37.797 * r - 74.203 * g + 112 * b);
      red[half] = Math.round(128 + 112 * r - 93.786 * g - 18.214 * b);
    }
  }
  const head = `YUV4MPEG2 W${width} H${height} F15:1 Ip A1:1 C420jpeg\nFRAME\n`;
  return Buffer.concat([Buffer.from(head), luma, blue, red]);
}
