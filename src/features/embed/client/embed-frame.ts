import { embedHeight, tellHost } from './embed-height.ts';
import { embedScroll } from './embed-scroll.ts';
import { embedStage, type EmbedStage } from './embed-stage.ts';
import { embedSteps } from './embed-steps.ts';
import { said as inWords } from '../../interface/client/said.ts';
import { heard } from './heard-message.ts';
import { linksByMessage } from './links-by-message.ts';

const root = document.documentElement;

embed(document.querySelector<HTMLElement>('[data-embed]')!);

/** A chapter or a figure in somebody else's page, in the layout the head has settled on. Writes neither address nor storage. */
function embed(frame: HTMLElement): void {
  // A single figure has no steps to go through, whatever was asked for.
  const layout = frame.querySelector('[data-stage]') ? root.dataset['layout'] : 'flat';
  const height = embedHeight(frame.dataset['embed']!, frame, layout === 'scroll');
  const steps = [...frame.querySelectorAll<HTMLElement>('[data-step]')];
  const ids = steps.map(({ id }) => id);
  const places = [...frame.querySelectorAll<HTMLElement>('[data-place]')];
  let ready = false;
  let mark: ReturnType<typeof embedSteps> | undefined;
  const stage = layout === 'steps' || layout === 'scroll' ? embedStage(frame, changed) : null;

  if (stage && layout === 'steps') mark = embedSteps(frame, stage);
  if (stage && layout === 'scroll') embedScroll(stage);
  const asked = ids.indexOf(new URLSearchParams(location.search).get('step') ?? '');
  go(asked < 0 && layout === 'steps' ? 0 : asked, stage);
  ready = true;
  linksByMessage(frame);

  for (const button of frame.querySelectorAll<HTMLElement>('[data-goto]')) button.addEventListener('click', () => go(ids.indexOf(button.dataset['goto']!), stage));
  addEventListener('message', ({ source, data }) => {
    const message = source === parent ? heard(data, ids) : null;
    if (message?.kind === 'goto') go(ids.indexOf(message.step), stage);
    if (message?.kind === 'tell-height') height.repeat();
  });

  function go(place: number, on: EmbedStage | null): void {
    if (on && layout === 'steps') on.show(place);
    else if (steps[place]) bring(steps[place]);
  }

  /** Once somebody asks for it the host's page may move, too; as long as the frame is loading it never does. */
  function bring(step: HTMLElement): void {
    if (ready) step.scrollIntoView({ block: 'start', behavior: 'instant' });
    else scrollTo(0, scrollY + step.getBoundingClientRect().top - parseFloat(getComputedStyle(step).scrollMarginTop));
  }

  function changed(step: HTMLElement, place: number): void {
    const warning = mark?.(step, place);
    height.renew();
    const where = inWords('embed.place', { place: place + 1, of: ids.length });
    for (const words of places) words.textContent = where;
    for (const link of frame.querySelectorAll<HTMLAnchorElement>('[data-chapter-link]')) link.hash = step.id;
    const said = frame.querySelector('[data-said]');
    if (said && ready) said.textContent = `${where}. ${step.querySelector('h2')!.textContent}. ${warning ?? `${step.querySelector('.words')!.textContent} ${step.querySelector('.alt')!.textContent}`}`;
    tellHost({ type: 'atl:step', v: 1, step: step.id, index: place, of: ids.length });
  }
}
