import { hostRules } from './host-rules.ts';
import { imageSnippet, markdownSnippet, queryOf, snippetOf, writtenHeight, type Chosen, type HostName } from './snippets.ts';

/** Shows what was chosen as it will look on the page it is for, and what to paste there. */
export function useForm(): void {
  const form = document.querySelector<HTMLElement>('[data-use]')!;
  const shown = document.querySelector<HTMLElement>('[data-use-shown]')!;
  const host = shown.querySelector<HTMLElement>('[data-use-host]')!;
  let frame: HTMLIFrameElement | undefined;
  takeFromAddress(selectOf(form, 'id'));
  let chosen = chosenIn(form);

  form.addEventListener('change', update);
  addEventListener('message', ({ source, data }) => {
    if (!frame || source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    const height = chosen.layout === 'scroll' ? undefined : hostRules[chosen.host].granted(data as Record<string, unknown>);
    if (height) frame.style.height = `${height}px`;
  });
  update();

  function update(): void {
    chosen = chosenIn(form);
    const option = optionOf(form, 'id');
    const alt = option.dataset['alt']!;
    shown.querySelector('[data-use-does]')!.textContent = optionOf(form, 'host').dataset['does']!;
    shown.querySelector<HTMLTextAreaElement>('#use-snippet')!.value = snippetOf(chosen);
    shown.querySelector<HTMLTextAreaElement>('#use-image')!.value = alt && imageSnippet({ ...chosen, alt });
    shown.querySelector<HTMLElement>('[data-use-image]')!.hidden = !alt;
    shown.querySelector<HTMLTextAreaElement>('#use-markdown')!.value = markdownSnippet({ ...chosen, alt: alt || option.dataset['cardAlt']!, image: option.dataset['card'] ?? `${chosen.site}figures/${chosen.id}.png` });
    host.dataset['useHost'] = chosen.host;
    frame = newFrame(form.dataset['embeds']!, chosen);
    host.replaceChildren(frame);
  }
}

/** A new frame each time: an address written into the old one would be an entry in the history. */
function newFrame(embeds: string, chosen: Chosen): HTMLIFrameElement {
  const { sandbox, fragment = '' } = hostRules[chosen.host];
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.title = `${chosen.name}: ${chosen.title}`;
  frame.src = `${embeds}${chosen.id}/${chosen.host === 'wordpress' ? '' : queryOf(chosen)}${fragment}`;
  frame.style.height = `${writtenHeight(chosen)}px`;
  frame.style.maxWidth = `${chosen.width}px`;
  return frame;
}

function chosenIn(form: HTMLElement): Chosen {
  const value = (name: string): string => optionOf(form, name).value;
  const host = value('host') as HostName;
  return {
    site: form.dataset['site']!,
    name: form.dataset['name']!,
    open: form.dataset['open']!,
    id: value('id'),
    title: optionOf(form, 'id').dataset['title']!,
    pictures: Number(optionOf(form, 'id').dataset['pictures']),
    layout: value('layout'),
    theme: value('theme'),
    width: host === 'column' ? Math.min(280, Number(value('width'))) : Number(value('width')),
    host,
  };
}

function optionOf(form: HTMLElement, name: string): HTMLOptionElement {
  return selectOf(form, name).selectedOptions[0]!;
}

function selectOf(form: HTMLElement, name: string): HTMLSelectElement {
  return form.querySelector<HTMLSelectElement>(`#use-${name}`)!;
}

/** A step's own page leads here with `?id=rift/ambush`. */
function takeFromAddress(select: HTMLSelectElement): void {
  const id = new URL(location.href).searchParams.get('id');
  if ([...select.options].some(({ value }) => value === id)) select.value = id!;
}
