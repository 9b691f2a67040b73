import { activeStep, triggerLine } from '../../../engine/stage/active-step.ts';
import type { EmbedStage } from './embed-stage.ts';
import { onceAFrame } from '../../../engine/stage/once-a-frame.ts';

/** The words pass below the pinned picture, inside the frame, by the rule of the site's own stage. */
export function embedScroll(stage: EmbedStage): void {
  const wake = onceAFrame(reconcile);
  reconcile();
  for (const kind of ['scroll', 'resize', 'load']) addEventListener(kind, wake, { passive: true });

  function reconcile(): void {
    document.documentElement.style.setProperty('--room', `${innerHeight}px`);
    const line = triggerLine({ viewportHeight: innerHeight, stageTop: 0, stageHeight: stage.element.getBoundingClientRect().height, beside: false });
    stage.show(Math.max(0, activeStep(stage.steps.map((step) => step.getBoundingClientRect().top), line)));
  }
}
