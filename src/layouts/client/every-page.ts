import { copyFields } from '../../features/share/client/copy-fields.ts';
import { copyLinks } from '../../features/share/client/copy-links.ts';
import { quoteWhenSelected } from '../../features/share/client/quote-when-selected.ts';
import { progress } from '../../features/story/client/progress.ts';
import { barSlides } from './bar-slides.ts';
import { menu } from './menu.ts';
import { openOnPaper } from './open-on-paper.ts';
import { ownWeight } from './own-weight.ts';
import { switches } from './switches.ts';

/** What every page with a bar does: each part looks for what it serves, and does nothing where it is not. */
export function everyPage(): void {
  barSlides();
  progress();
  menu();
  openOnPaper();
  switches();
  copyLinks();
  copyFields();
  quoteWhenSelected();
  ownWeight();
}
