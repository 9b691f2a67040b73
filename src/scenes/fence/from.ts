import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { FenceData } from './data.ts';
import { fenceTold, numbersTold } from '../from/fence-told.ts';

/** The fence as it was described, and the forts beside it as they were counted. */
export function fenceData(library: Library, { shares }: Arc): FenceData {
  // The one sentence tells, in this order, the distance and the heights on Pakistan's and on Kabul's side.
  const [apart, islamabadHeight, kabulHeight] = numbersTold(fenceTold(library, 'construction', 'webjosh-2021-02'), 3) as [number, number, number];
  const [built, planned] = numbersTold(fenceTold(library, 'forts', 'business-recorder-2019-10'), 2) as [number, number];
  return {
    shares,
    fence: { kabulHeight, islamabadHeight, apart },
    forts: { built, planned },
    otherPlan: numbersTold(fenceTold(library, 'forts', 'webjosh-2021-02'), 1)[0]!,
    newWings: numbersTold(fenceTold(library, 'frontier_corps', 'daily-pakistan-2022-01-05'), 2)[0]!,
  };
}
