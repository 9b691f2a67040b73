import { readGeography } from '../from/ground.ts';
import { goldens } from '../../engine/testing/goldens.ts';
import { sampleOf } from './sample.ts';
import { frontier } from './scene.ts';

/** Coarse land keeps the files short; the line and what hangs on it are as readers see them. */
goldens(frontier, sampleOf(readGeography(100)));
