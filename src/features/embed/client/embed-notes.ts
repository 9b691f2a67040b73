/**
 * Lays the warning before a hard step over its picture, until the reader wants to see it. `leave` takes the focus
 * from a warning that goes. Gives what hears each step: it answers with the warning's words while that is shown.
 */
export function embedNotes(frame: HTMLElement, leave: () => void): (step: HTMLElement) => string | undefined {
  const plate = frame.querySelector('[data-plate]')!;
  const notes = new Map<string, HTMLElement>();
  for (const note of frame.querySelectorAll<HTMLElement>('[data-step] > .content-note')) {
    const { id } = note.closest('[data-step]')!;
    notes.set(id, note);
    note.hidden = true;
    plate.append(note);
    note.querySelector('[data-show-picture]')!.addEventListener('click', () => {
      notes.delete(id);
      note.remove();
      leave();
    });
  }

  return (step) => {
    for (const [id, note] of notes) {
      if (id !== step.id && note.contains(document.activeElement)) leave();
      note.hidden = id !== step.id;
    }
    return notes.get(step.id)?.querySelector('p')!.textContent;
  };
}
