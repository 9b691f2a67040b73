import { say } from '../../site/say.ts';
import type { Change } from '../../content/schemas/change.ts';
import { escaped } from '../../engine/picture/escaped.ts';
import { site } from '../../site/site.ts';
import { curly } from '../../content/curly.ts';
import { licence } from '../../site/licence.ts';
import { dateInWords } from '../../site/date-in-words.ts';

/** Where a feed stands. `at`: the whole address of a path in the site. */
export type At = (path: string) => string;

/** The public changes as an Atom feed, newest first. Ids hang on host and day, never on where a page stands today. */
export function atom(changes: readonly Change[], at: At): string {
  const latest = changes.map(({ date }) => date).sort().at(-1);
  if (!latest) throw new Error('content/changes.yaml is empty; a feed has at least the first edition.');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.edition.language}">
  <id>${escaped(at(''))}</id>
  <title>${escaped(say('feed.title', { site: site.name }))}</title>
  <subtitle>${escaped(say('feed.subtitle'))}</subtitle>
  <updated>${instant(latest)}</updated>
  <link rel="self" type="application/atom+xml" href="${escaped(at('feed.xml'))}"/>
  <link rel="alternate" type="text/html" href="${escaped(at('corrections/'))}"/>
  <author><name>${escaped(site.name)}</name><uri>${escaped(at(''))}</uri></author>
  <rights>${licence.name}, ${licence.url}</rights>
${changes.map((change) => entry(change, at)).join('\n')}
</feed>
`;
}

function entry({ id, date, kind, claims = [], steps = [], was, now, why }: Change, at: At): string {
  const touched = [...claims, ...steps].join(', ');
  const paragraphs = [
    `<p>${escaped(curly(why))}</p>`,
    was && `<p>${escaped(say('feed.before', { words: was }))}</p>`,
    now && `<p>${escaped(say('feed.now', { words: now }))}</p>`,
    touched && `<p>${escaped(say('feed.touches', { list: touched }))}</p>`,
  ];
  return `  <entry>
    <id>tag:${new URL(at('')).hostname},${date}:${id}</id>
    <title>${say(`change.${kind}`)}, ${escaped(dateInWords(date).replaceAll('\u00a0', ' '))}${touched ? `: ${escaped(touched)}` : ''}</title>
    <updated>${instant(date)}</updated>
    <link rel="alternate" type="text/html" href="${escaped(at(`corrections/#${id}`))}"/>
    <category term="${kind}"/>
    <content type="html">${escaped(paragraphs.filter(Boolean).join(''))}</content>
  </entry>`;
}

/** The list of changes knows days; a feed wants an instant. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
