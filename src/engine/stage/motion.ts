/** True where nothing may move: by the system's preference or the switch in the page, both of which set the root's attribute. */
export function motionIsOff(): boolean {
  return document.documentElement.dataset['motion'] === 'off';
}
