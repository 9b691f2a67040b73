import { expect, test } from 'vitest';
import { frames } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/testing/goldens.ts';
import { legible } from '../../engine/testing/legible.ts';
import { fixture } from './fixture.ts';
import { unsettled } from './scene.ts';
import { slopeOf } from './slope.ts';
import { states } from './states.ts';

oldGoldens(unsettled, fixture);
legible(unsettled, fixture);

test('the line is time: straight, rising gently, from the agreement to the last event we know', () => {
  for (const frame of [frames.narrow, frames.wide]) {
    const line = draw(frame).find(({ kind }) => kind === 'line');
    if (line?.kind !== 'line') throw new Error('There is no line.');
    const [first, last] = [line.points[0]!, line.points.at(-1)!];
    expect([first[0], last[0]]).toEqual([frame.margin, frame.width - frame.margin]);
    expect(last[1]).toBeLessThan(first[1]);
    expect(line.dash[1]).toBe(0);
  }
});

test('Kabul stands above the line and Pakistan below, and neither reading meets it', () => {
  for (const frame of [frames.narrow, frames.wide]) {
    const { at } = slopeOf(fixture, frame);
    const [kabul, islamabad] = ['stance-kabul', 'stance-islamabad'].map((key) => draw(frame).find((mark) => mark.key === key));
    if (kabul?.kind !== 'rule' || islamabad?.kind !== 'rule') throw new Error('A reading is a rule.');
    const end = at(fixture.asOf)[1];
    expect(kabul.y2).toBeLessThan(end);
    expect(islamabad.y2).toBeGreaterThan(end);
    expect(at(fixture.jirga)[1] - kabul.y1).toBeCloseTo(end - kabul.y2);
    expect(islamabad.y1 - at(fixture.partition)[1]).toBeCloseTo(islamabad.y2 - end);
  }
});

test('every leader begins on the line on its own day', () => {
  const { at } = slopeOf(fixture, frames.wide);
  for (const [id, when] of Object.entries({ agreed: fixture.agreed, partition: fixture.partition, vote: fixture.vote, jirga: fixture.jirga })) {
    const leader = draw(frames.wide).find(({ key }) => key === `moment-${id}-leader`);
    expect(leader?.kind === 'rule' && [leader.x1, leader.y1]).toEqual(at(when));
  }
});

function draw(frame: (typeof frames)['wide']): readonly Mark[] {
  return unsettled.draw(fixture, states.timeline, frame).screen;
}
