/** The way on, to the side where lines end: 1 to the right, -1 to the left in an edition that is read from the right. */
export const onward: 1 | -1 = document.documentElement.dir === 'rtl' ? -1 : 1;
