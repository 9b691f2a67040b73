import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardPng } from '../../engine/render/to-png.ts';
import { siteLibrary } from '../../site/site-library.ts';
import { stepCard } from './cards.ts';

// One step of each scene: what few colours may do to a card depends on its colours.
const steps = siteLibrary().chapters.flatMap((chapter) => chapter.steps.map((step) => ({ chapter, step, scene: step.figure.split('/')[0]! })));
const cards = steps.filter(({ scene }, i) => steps.findIndex((other) => other.scene === scene) === i);

test.each(cards)('few colours do not change how a card of $scene looks', async ({ chapter, step }) => {
  const { svg } = stepCard(chapter, step);
  const [few, all] = await Promise.all([sharp(await cardPng(svg)), sharp(Buffer.from(svg))].map((image) => image.removeAlpha().raw().toBuffer()));
  let [far, worst] = [0, 0];
  for (let i = 0; i < all!.length; i += 1) {
    const off = Math.abs(all![i]! - few![i]!);
    if (off > worst) worst = off;
    if (off > 6) far += 1;
  }
  expect(worst, 'the furthest any pixel goes').toBeLessThan(48);
  expect(far / all!.length, 'the share of pixels that go far').toBeLessThan(0.002);
});
