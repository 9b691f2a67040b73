import { openRecord } from '../content/read-record.ts';
import { siteWords, type SiteWords } from '../content/schemas/site.ts';

const openSite = openRecord('site.yaml', siteWords);

/** Words that name the whole site, as `content/site.yaml` has them now. Chapters bring their own. */
export const site: SiteWords = {
  get edition() { return openSite().edition; },
  get name() { return openSite().name; },
  get kicker() { return openSite().kicker; },
  get deck() { return openSite().deck; },
  get question() { return openSite().question; },
  get sides() { return openSite().sides; },
  get description() { return openSite().description; },
  get asOf() { return openSite().asOf; },
  get looked() { return openSite().looked; },
  get essay() { return openSite().essay; },
  get licence() { return openSite().licence; },
  get verdicts() { return openSite().verdicts; },
  get strengths() { return openSite().strengths; },
  get seen() { return openSite().seen; },
};
