/** What a reader does in a browser, whichever it is and however it is driven. */
export interface Reader {
  /** Opens an address of the site. */
  readonly open: (path: string) => Promise<void>;
  /** Asks the page. What is asked runs there: it knows nothing of the test but what it is given. */
  readonly ask: <Answer, Given = undefined>(question: (given: Given) => Answer, given?: Given) => Promise<Answer>;
  readonly press: (key: Key) => Promise<void>;
  /** Clicks, or taps, the first element that the selector names; brings it into view before. */
  readonly click: (selector: string) => Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'PageDown';

/** What the reader has told the browser. */
export interface Wishes {
  readonly script: boolean;
  readonly colours: 'light' | 'dark';
}

/** The window's inside, in CSS pixels. */
export interface Window {
  readonly width: number;
  readonly height: number;
}
