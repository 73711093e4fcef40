import type { JpegOptions } from 'sharp';
import { describe, expect, it } from 'vitest';
import { patternImage, pngChunk } from '../node/test-pictures.ts';
import { standardTable } from './jpeg-quality.ts';
import { readFileFacts } from './read-file-facts.ts';

const EXIF = {
  IFD0: { Software: 'Editor 10', Make: 'Maker', Model: 'Model 1', Artist: 'Zhang San', Orientation: '1' },
  IFD2: { LensModel: 'Model 1 front camera 2.69mm f/1.9' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '32/1 3/1 9871/1000' },
};

const jpeg = (options: JpegOptions = {}) => patternImage(97, 61).jpeg(options).toBuffer();

describe('readFileFacts of a JPEG', () => {
  it('reads coding, sampling, tables and quality', async () => {
    for (const quality of [35, 60, 83, 95]) {
      const facts = readFileFacts(await jpeg({ quality, chromaSubsampling: '4:4:4' }));
      expect(facts).toMatchObject({
        format: 'jpeg',
        width: 97,
        height: 61,
        truncated: false,
        trailingBytes: 0,
        exif: null,
        xmp: null,
        profile: null,
        software: [],
        personal: { location: false, names: false },
        jpeg: {
          process: 'baseline',
          precision: 8,
          chromaSampling: '4:4:4',
          scans: 1,
          quality: { factor: quality, exact: true },
        },
      });
      expect(facts.jpeg?.components).toHaveLength(3);
      expect(facts.jpeg?.quantisation[0]?.values).toEqual(standardTable('luminance', quality));
    }
  });

  it('tells progressive, subsampled, grey and other tables', async () => {
    expect(readFileFacts(await jpeg({ progressive: true })).jpeg).toMatchObject({
      process: 'progressive',
      chromaSampling: '4:2:0',
    });
    const grey = readFileFacts(await patternImage().toColourspace('b-w').jpeg({ quality: 70 }).toBuffer());
    expect(grey.jpeg).toMatchObject({ chromaSampling: 'none', quality: { factor: 70, exact: true } });
    const other = readFileFacts(await jpeg({ quality: 80, quantisationTable: 3 }));
    expect(other.jpeg?.quality?.exact).toBe(false);
  });

  it('reads what EXIF says of camera and software, and of places and persons only that it does', async () => {
    const picture = patternImage().withExif(EXIF).withMetadata({ density: 300 });
    const facts = readFileFacts(await picture.withExifMerge(EXIF).jpeg().toBuffer());
    expect(facts.exif).toMatchObject({
      orientation: 1,
      software: 'Editor 10',
      make: 'Maker',
      model: 'Model 1',
      lensModel: 'Model 1 front camera 2.69mm f/1.9',
      density: { unit: 'inch', x: 300, y: 300 },
    });
    // libjpeg writes no JFIF header beside EXIF.
    expect(facts.density).toBeNull();
    const jfif = readFileFacts(
      await patternImage().withMetadata({ density: 300 }).keepMetadata().jpeg().toBuffer(),
    );
    expect([jfif.density, jfif.exif?.density]).toContainEqual({ unit: 'inch', x: 300, y: 300 });
    expect(facts.software).toEqual(['Editor 10']);
    expect(facts.personal).toEqual({ location: true, names: true });
    expect(JSON.stringify(facts)).not.toMatch(/Zhang|9871|9\.871/);
  });

  it('reads the profile and the maker in XMP', async () => {
    const packet =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      '<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Editor 3 (Linux)">' +
      '<dc:creator><rdf:Seq><rdf:li>李四</rdf:li></rdf:Seq></dc:creator>' +
      '</rdf:Description></rdf:RDF></x:xmpmeta>';
    const file = await patternImage().withIccProfile('p3').withXmp(packet).jpeg().toBuffer();
    const facts = readFileFacts(file);
    expect(facts.profile?.description).toMatch(/P3/);
    expect(facts.xmp).toEqual({ creatorTool: 'Editor 3 (Linux)' });
    expect(facts.software).toEqual(['Editor 3 (Linux)']);
    expect(facts.personal).toEqual({ location: false, names: true });
    expect(JSON.stringify(facts)).not.toContain('李四');
    expect(facts.jpeg?.segments.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['icc', 'xmp']));
  });

  it('counts what follows the end and notices where it is missing', async () => {
    const file = await jpeg();
    expect(readFileFacts(Buffer.concat([file, new Uint8Array(7)]))).toMatchObject({
      trailingBytes: 7,
      truncated: false,
    });
    expect(readFileFacts(file.subarray(0, file.length - 2))).toMatchObject({
      truncated: true,
      trailingBytes: 0,
      width: 97,
    });
  });
});

describe('readFileFacts of other formats', () => {
  it('reads size, density and what is embedded in a PNG', async () => {
    const png = await patternImage(80, 70).withExif(EXIF).withMetadata({ density: 300 }).png().toBuffer();
    expect(readFileFacts(png)).toMatchObject({
      format: 'png',
      width: 80,
      height: 70,
      density: { unit: 'inch', x: 300, y: 300 },
      exif: { software: 'Editor 10' },
      truncated: false,
      jpeg: null,
    });
    const named = Buffer.concat([
      png.subarray(0, 33),
      pngChunk('tEXt', Buffer.from('Software\0Paint 1')),
      png.subarray(33),
      Buffer.from('tail'),
    ]);
    expect(readFileFacts(named)).toMatchObject({ software: ['Paint 1', 'Editor 10'], trailingBytes: 4 });
    expect(readFileFacts(png.subarray(0, -12))).toMatchObject({ truncated: true });
  });

  it('reads the size of every kind of WebP', async () => {
    const pictures = [
      patternImage(81, 71).webp(),
      patternImage(81, 71).webp({ lossless: true }),
      patternImage(81, 71).withExif(EXIF).webp(),
    ];
    for (const picture of pictures) {
      const file = await picture.toBuffer();
      expect(readFileFacts(file)).toMatchObject({ format: 'webp', width: 81, height: 71, truncated: false });
      expect(readFileFacts(file.subarray(0, -3)).truncated).toBe(true);
    }
    expect(readFileFacts(await pictures[2]!.toBuffer()).exif?.make).toBe('Maker');
  });

  it('names the rest', async () => {
    const named = async (format: 'gif' | 'tiff' | 'avif') =>
      readFileFacts(await patternImage().toFormat(format).toBuffer()).format;
    expect([await named('gif'), await named('tiff'), await named('avif')]).toEqual(['gif', 'tiff', 'avif']);
    expect(readFileFacts(new Uint8Array()).format).toBe('other');
    expect(readFileFacts(new TextEncoder().encode('BM......')).format).toBe('bmp');
  });
});
