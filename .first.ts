import { withoutOffPlate } from './src/engine/render/off-plate.ts';
import { brotliCompressSync } from 'node:zlib';
import { siteLibrary, drawFigure } from './src/site/content.ts';
import { frames, middleOf } from './src/engine/marks/frame.ts';
import { pictureOf } from './src/engine/render/picture-book.ts';
import { toSvg } from './src/engine/render/to-svg.ts';
for (const c of siteLibrary().chapters) { const f=c.steps[0]!.figure; console.log(c.id, f, ...(['narrow','short','wide'] as const).map(n=>{try{const s=toSvg(withoutOffPlate(pictureOf(drawFigure(), f, n), frames[n], middleOf(frames[n])), frames[n]); return `${n} ${s.length} ${brotliCompressSync(s).length}`}catch(e){return String(e).slice(0,60)}})); }
