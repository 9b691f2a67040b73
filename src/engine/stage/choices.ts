/** The buttons with which a reader changes between the pictures of one step. */
export interface Choices {
  /** Back to each step's own picture. */
  readonly reset: () => void;
}

/** `choose` hears the step and the place of the picture asked for, from 1. */
export function choices(story: HTMLElement, choose: (step: string, choice: number) => void): Choices {
  const buttons = [...story.querySelectorAll<HTMLButtonElement>('[data-choice]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      press(button);
      choose(stepOf(button).id, Number(button.dataset['choice']));
    });
  }
  return { reset: () => buttons.filter((button) => button.dataset['choice'] === '1').forEach(press) };

  function press(pressed: HTMLButtonElement): void {
    for (const button of buttons) {
      if (stepOf(button) === stepOf(pressed)) button.setAttribute('aria-pressed', String(button === pressed));
    }
  }
}

function stepOf(button: HTMLElement): HTMLElement {
  return button.closest<HTMLElement>('[data-step]')!;
}
