import { said } from '../../interface/client/said.ts';
import { make, opensPanel } from '../../panel/client/panel.ts';

/** A word's meaning opens under its paragraph; the link leads on to the glossary and its sources. */
export function termPanels(): void {
  const terms = [...document.querySelectorAll<HTMLAnchorElement>('a[data-term]')];
  opensPanel('term', terms, (term) => {
    const word = term.dataset['term']!;
    const more = make('p', 'panel-link');
    const link = make('a', '', said('panel.glossary')) as HTMLAnchorElement;
    link.href = term.href;
    more.append(link);
    return { label: said('panel.meaning', { word }), head: [make('b', '', word)], body: [make('p', '', term.dataset['meaning']!), more] };
  });
}
