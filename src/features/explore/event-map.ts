import { whenOf, type Event } from '../../content/tables/events.ts';
import { frames, type FrameName } from '../../engine/marks/frame.ts';
import { escaped } from '../../engine/picture/escaped.ts';
import { pictureOf } from '../../engine/render/picture-book.ts';
import { toSvg } from '../../engine/render/to-svg.ts';
import { drawFigure, siteLibrary } from '../../site/site-library.ts';
import { curly } from '../../content/curly.ts';
import { dateInWords } from '../../site/date-in-words.ts';

const dot = /<circle class="[^"]*" data-key="event-([^"]+)"[^>]*><\/circle>/g;

/** The map of all events as SVG, each dot a link to its row in the table. */
export function eventMap(frame: FrameName): string {
  const svg = toSvg(pictureOf(drawFigure(), 'frontier/every-event', frame), frames[frame]);
  return svg.replace(dot, (circle, id: string) => `<a href="#${id}" data-dot="${id}" aria-label="${nameOf(eventOf(id))}">${circle}</a>`);
}

function nameOf(event: Event): string {
  return escaped(`${curly(event.title)}, ${dateInWords(whenOf(event))}`);
}

function eventOf(id: string): Event {
  const event = siteLibrary().events.find((one) => one.id === id);
  if (!event) throw new Error(`The map of events has a dot for "${id}", which content/data/events.csv does not have.`);
  return event;
}
