import { openSite } from '../content/read-site.ts';
import type { SiteWords } from '../content/schemas/site.ts';

/** Words that name the whole site, as `content/site.yaml` has them now. Chapters bring their own. */
export const site: SiteWords = {
  get name() { return openSite().name; },
  get kicker() { return openSite().kicker; },
  get deck() { return openSite().deck; },
  get description() { return openSite().description; },
  get asOf() { return openSite().asOf; },
  get essay() { return openSite().essay; },
  get verdicts() { return openSite().verdicts; },
  get strengths() { return openSite().strengths; },
};
