import { readGeography } from '../from/ground.ts';
import { oldGoldens } from '../../engine/testing/goldens.ts';
import { legible } from '../../engine/testing/legible.ts';
import { fixture } from './fixture.ts';
import { former } from './scene.ts';

/** Coarse land keeps the files short; the line and what hangs on it are as readers see them. */
const data = fixture(readGeography(100));

oldGoldens(former, data);
legible(former, data);
