import { expect, test } from 'vitest';
import { fullFrames, frames, type FullFrame } from '../../engine/marks/frame.ts';
import type { TextMark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/render/goldens.ts';
import { legible } from '../../engine/render/legible.ts';
import { fixture } from './fixture.ts';
import { views } from './scene.ts';
import { states } from './states.ts';

oldGoldens(views, fixture);
legible(views, fixture);

test.each(fullFrames)('in the %s frame the two views have the same type, the same heights and as many lines', (name) => {
  const [kaura, pakistan] = ['kaura', 'pakistan'].map((id) => texts(id, name).filter(({ key }) => !key.includes('rests')).map(({ y, className }) => `${y} ${className}`));
  expect(kaura!.length).toBeGreaterThan(4);
  expect(pakistan).toEqual(kaura);
});

test('there is nothing but words and the line between them', () => {
  const kinds = views.draw(fixture, states['garrison-state'], frames.wide).screen.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['text', 'line']));
});

test('the number, its year and who counted are the data’s', () => {
  const data = { ...fixture, losses: { counter: 'CRSS', year: 2020, killed: 158 } };
  const words = views.draw(data, states['garrison-state'], frames.wide).screen.flatMap((mark) => (mark.kind === 'text' ? mark.runs.map(({ text }) => text) : [])).join(' ');
  for (const told of ['158', '2020', 'CRSS']) expect(words).toContain(told);
  expect(words).not.toContain('318');
});

function texts(id: string, frame: FullFrame): TextMark[] {
  return views.draw(fixture, states['garrison-state'], frames[frame]).screen.flatMap((mark) => (mark.kind === 'text' && mark.key.startsWith(id) ? [mark] : []));
}
