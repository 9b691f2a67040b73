/** What is framed, and how wide. */
export interface Framed {
  /** How many pictures stand one below the other: 0 in a chapter, which shows one at a time with its words. */
  readonly pictures: number;
  /** Pixels. */
  readonly width: number;
}

/** Pixels a chapter takes beside its picture in frames of at least the first number, as measured in that with the longest step. */
const besidePicture: readonly (readonly [from: number, height: number])[] = [
  [600, 415],
  [340, 525],
  [0, 600],
];
const besideFigure = 190;
/** The name above each of several pictures, and the room between them. */
const besideEach = 36;

/** A height in which all is seen, for hosts that hear none from us. The browser tests measure what it is worth. */
export function frameHeight({ pictures, width }: Framed): number {
  const beside = besidePicture.find(([from]) => width >= from)![1];
  return Math.round(pictures === 0 ? narrowPlate(width) + beside : pictures * plate(width) + besideFigure + (pictures > 1 ? pictures * besideEach : 0));
}

/** Pixels of the picture's height: the phone's is at most 460 wide, the desk's begins where 700 are to be had. */
function plate(width: number): number {
  return width < 700 ? narrowPlate(width) : (Math.min(width, 760) * 640) / 760;
}

function narrowPlate(width: number): number {
  return (Math.min(width, 460) * 400) / 360;
}
