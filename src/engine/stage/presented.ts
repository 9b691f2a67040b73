/** True where the page is shown to a class: one step a screen, and the narrow plate, whose letters stand twice as large on a screen as the wide one's. */
export const presented = new URLSearchParams(location.search).has('present');
