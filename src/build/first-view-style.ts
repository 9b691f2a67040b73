import { parse } from 'postcss';
import { removed, usedRules } from '../engine/render/used-rules.ts';

/** Where a page wants the rest of its style: after its first picture. Printed by `RestOfStyle.astro`. */
const marker = /<div hidden data-rest-of-style><\/div>/;
const sheet = /<style>([^]*?)<\/style>/;

/**
 * The page with only those rules in its head that what stands before the first marker can meet, and the sheet at the marker. A
 * first picture then comes some five kilobytes sooner; as all but its letters follows in its own order, no rule wins that did not win
 * before, and said twice it costs a packed page some 300 bytes. HTML has a `<style>` in its head alone, SVG wherever it stands; not in anything `hidden`, which Chrome leaves out of the pages that it downloads.
 */
export function firstViewStyle(html: string): string {
  const place = marker.exec(html);
  if (!place) return html;
  const whole = sheet.exec(html);
  if (!whole || whole.index > place.index) throw new Error('A page that wants the rest of its style later has no <style> before that place.');
  const [element, css = ''] = whole;
  const [before, after] = [html.slice(0, place.index), html.slice(place.index + place[0].length)];
  const rest = `<div class="unseen" aria-hidden="true"><svg><style><![CDATA[${withoutLetters(css)}]]></style></svg></div>`;
  return before.replace(element, () => `<style>${usedBefore(css, before.replace(element, ''))}</style>`) + rest + after.replaceAll(new RegExp(marker, 'g'), '');
}

/** Letters are named in the head alone: named anew they would be set anew, and words jump. */
function withoutLetters(css: string): string {
  const root = parse(css);
  root.walkAtRules('font-face', (rule) => void rule.remove());
  return root.toString();
}

/** Paper is never the first view, nor what lies folded. */
function usedBefore(css: string, html: string): string {
  const root = parse(css);
  root.walkAtRules(/^(?:media|page)$/, (rule) => {
    if (rule.name === 'page' || rule.params === 'print') removed(rule);
  });
  return usedRules(root, html.replaceAll(/<\/summary>[^]*?<\/details>/g, '</summary></details>')).toString();
}
