import { expect, test } from 'vitest';
import { frameOf, heightMessages } from './height-messages.ts';

const plain = 'https://line.example/embed/rift/';

test('each host hears the height in its own words', () => {
  expect(heightMessages(640, frameOf('rift', `${plain}?layout=flat`))).toEqual([
    { type: 'atl:height', v: 1, id: 'rift', height: 640 },
    { subject: 'lti.frameResize', height: 640 },
    { subject: 'org.imsglobal.lti.frameResize', height: 640 },
    { context: 'h5p', action: 'resize', height: 640, scrollHeight: 640 },
    { 'datawrapper-height': { '/embed/rift/?layout=flat': 640 } },
    { sentinel: 'amp', type: 'embed-size', height: 640 },
  ]);
});

test('WordPress hears its secret, which only the fragment holds', () => {
  expect(heightMessages(500, frameOf('rift', `${plain}#?secret=aB3dE5gH1j`))).toContainEqual({ message: 'height', value: 500, secret: 'aB3dE5gH1j' });
  expect(JSON.stringify(heightMessages(500, frameOf('rift', `${plain}?secret=aB3dE5gH1j`)))).not.toContain('"message"');
});

test('pym hears the name it gave the frame', () => {
  expect(heightMessages(500, frameOf('rift', `${plain}?initialWidth=600&childId=here-0`))).toContain('pymxPYMxhere-0xPYMxheightxPYMx500');
});

test('the key for Datawrapper stands in the address of the frame as the host wrote it', () => {
  const { src } = frameOf('rift', `${plain}?step=ambush&theme=dark#?secret=x`);
  expect(`${plain}?step=ambush&theme=dark`.endsWith(src)).toBe(true);
});
