/** The little we use of three packages that carry no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'truetype';
    readonly variationAxes?: Readonly<Record<string, number>>;
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly dropTables?: readonly string[];
    readonly preserveNameIds?: readonly number[];
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module 'fontverter' {
  export function convert(font: Buffer, targetFormat: 'woff2' | 'truetype'): Promise<Buffer>;
}

declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    /** Names a file gives itself, in English; the key is fontkit's word for each. */
    readonly name: { readonly records: Readonly<Record<string, { readonly en: string }>> };
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string, features?: Readonly<Record<string, boolean>>): { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] };
  }
  export interface Glyph {
    readonly path: { mapPoints(move: (x: number, y: number) => [number, number]): { toSVG(): string } };
  }
  /** In units of the face. */
  export interface Position {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }
  export function create(data: Buffer): Font;
}
