import type { HostName } from './snippets.ts';

/** How a kind of page treats a frame of ours, as far as its reader sees it. */
export interface HostRule {
  readonly sandbox?: string;
  /** Hung on the address of the frame. */
  readonly fragment?: string;
  /** The height a message asks for, as the page grants it; nothing where it does not listen. */
  readonly granted: (message: Readonly<Record<string, unknown>>) => number | undefined;
}

/** WordPress makes up a new word for each frame; here one is as good as another. */
const secret = 'acrosstheline';

const whole = ({ type, v, height }: Readonly<Record<string, unknown>>): number | undefined => (type === 'atl:height' && v === 1 ? numberOf(height) : undefined);

export const hostRules: Readonly<Record<HostName, HostRule>> = {
  plain: { granted: whole },
  column: { granted: whole },
  moodle: { granted: () => undefined },
  canvas: { granted: ({ subject, height }) => (subject === 'lti.frameResize' ? numberOf(height) : undefined) },
  wordpress: {
    sandbox: 'allow-scripts',
    fragment: `#?secret=${secret}`,
    granted: (message) => {
      const value = message['message'] === 'height' && message['secret'] === secret ? numberOf(message['value']) : undefined;
      return value && Math.min(1000, Math.max(200, value));
    },
  },
};

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}
