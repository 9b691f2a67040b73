import { readGeography } from '../../data/geography.ts';
import { goldens } from '../goldens.ts';
import { fixture } from './fixture.ts';
import { frontier } from './scene.ts';

/** Coarse land keeps the files short; the line and what hangs on it are as readers see them. */
const geography = readGeography(undefined, 100);

goldens(frontier, fixture(geography));
