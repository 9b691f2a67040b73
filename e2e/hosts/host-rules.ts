/** A kind of page that frames us, as far as it matters: what it hangs on the frame, and what it does with messages. */
export interface HostRule {
  readonly name: string;
  /** Attributes it puts on the frame besides its own. */
  readonly attributes?: string;
  /** Hung on the address of the frame. */
  readonly hung?: string;
  /** Script of the host's page; `frame` is the frame, `set(height)` its height. */
  readonly script: string;
  /** The height a content of so many pixels ends with. */
  readonly ends: (content: number) => number;
}

/** Height of every frame until its host hears otherwise. */
export const firstHeight = 420;

const same = (content: number): number => content;
const listens = (body: string): string => `addEventListener('message', (event) => { if (event.source !== frame.contentWindow || !event.data) return; const data = event.data; ${body} });`;

/** Written anew from what each host's own code does. */
export const hostRules: readonly HostRule[] = [
  { name: 'canvas', script: listens(`if (data.subject === 'lti.frameResize') set(data.height);`), ends: same },
  {
    name: 'h5p',
    // The resizer greets every frame once it has loaded, late.
    script: `${listens(`if (data.context === 'h5p' && data.action === 'resize') set(data.scrollHeight);`)} addEventListener('load', () => setTimeout(() => frame.contentWindow.postMessage({ context: 'h5p', action: 'ready' }, '*'), 300));`,
    ends: same,
  },
  {
    name: 'datawrapper',
    script: listens(`for (const key in data['datawrapper-height'] ?? {}) if (document.querySelector('iframe[src*="' + key + '"]') === frame) set(data['datawrapper-height'][key]);`),
    ends: same,
  },
  {
    name: 'wordpress',
    attributes: 'sandbox="allow-scripts"',
    hung: '#?secret=Qw3rTy7uIo',
    script: listens(`if (data.secret === 'Qw3rTy7uIo' && data.message === 'height') set(Math.min(1000, Math.max(200, parseInt(data.value, 10))));`),
    ends: (content) => Math.min(1000, Math.max(200, content)),
  },
  {
    name: 'pym',
    hung: '?childId=figure-0&initialWidth=600',
    script: listens(`const parts = /^pymxPYMxfigure-0xPYMxheightxPYMx(\\d+)$/.exec(data); if (parts) set(parts[1]);`),
    ends: same,
  },
  { name: 'our own script', script: `addEventListener('load', () => setTimeout(() => { const script = document.createElement('script'); script.src = new URL('/embed.js', frame.src); document.head.append(script); }, 200));`, ends: same },
  { name: 'none', script: '', ends: () => firstHeight },
];

/** A page that lets a frame run no script, while its own does; such a frame keeps the height it was given. */
export const barred: HostRule = { name: 'a page that bars script', attributes: 'sandbox=""', script: '', ends: () => firstHeight };

/** The page of a host: words above and below the frame, so that it can be scrolled, and something to focus on both sides. */
export function hostPage({ attributes = '', hung = '', script }: HostRule, frame: string, width: number, height: number): string {
  return `<!doctype html>
<html lang="en">
<head><title>Somebody else’s page</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body { margin: 0 } p { height: 300px; margin: 0 } iframe { display: block; border: 0; width: ${width}px; height: ${height}px }</style></head>
<body><main><h1>Somebody else’s page</h1><button>A button of theirs</button>
<iframe title="Across the Line" ${attributes} src="${frame}${frame.includes('?') ? hung.replace(/^\?/, '&') : hung}"></iframe>
<p><button>Another of theirs</button></p><p>Further below.</p><p>At the end.</p></main>
<script>const frame = document.querySelector('iframe'); const set = (height) => { frame.style.height = height + 'px'; }; ${script}</script>
</body></html>`;
}
