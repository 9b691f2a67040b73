import type { PlaywrightReport, PlaywrightSuite } from './tally.ts';

/** What no machine here can run, and so nobody has seen. */
const never = 'Never tried: iOS and Safari on macOS (WebKitGTK stands for both), browsers of Android phones, screen readers. Old browsers: by hand, now and then.';
const everyEngine = 'in-every-engine.spec.ts';
const signs: Readonly<Record<string, string>> = { expected: 'held', unexpected: 'FAILED', flaky: 'FAILED' };

/** One journey in one project. */
interface Gone {
  readonly file: string;
  readonly journey: string;
  readonly project: string;
  readonly status: string;
}

/** Which journey was gone in which engine and window, as a table; what was not tried is said. Journeys that Chromium alone goes are one row. */
export function matrixOf({ suites, config }: Pick<PlaywrightReport, 'suites' | 'config'>): string {
  const all = suites.flatMap((suite) => goneIn(suite, suite.file));
  const shared = all.filter(({ file }) => file.endsWith(everyEngine));
  const projects = [...new Set(all.map(({ project }) => project))];
  const rows = [...new Set(shared.map(({ journey }) => journey))].map((journey) => [journey, ...projects.map((project) => signs[shared.find((one) => one.journey === journey && one.project === project)?.status ?? ''] ?? 'not tried')]);
  const others = all.filter((one) => !shared.includes(one) && one.status !== 'skipped');
  if (others.length > 0) rows.push(['all other journeys', ...projects.map((project) => counted(others.filter((one) => one.project === project)))]);
  const named = projects.map((project) => (/^(?:firefox|webkit) /.test(project) ? project : `chromium ${project}`));
  const { notTried } = config.metadata;
  const notHere = notTried.length > 0 ? `Not tried in this run: ${notTried.join('; ')}. ` : '';
  return `${[['journey', ...named], ['---', ...named.map(() => '---')], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n${notHere}${never}\n`;
}

function counted(gone: readonly Gone[]): string {
  return gone.length === 0 ? 'not tried' : `${gone.filter(({ status }) => status === 'expected').length} of ${gone.length} held`;
}

function goneIn({ title, specs, suites = [] }: PlaywrightSuite, file: string, above = ''): Gone[] {
  const within = title === file || title === '' ? above : `${above}${title}: `;
  const here = specs.flatMap((spec) => spec.tests.map(({ projectName, status }) => ({ file, journey: within + spec.title, project: projectName, status })));
  return [...here, ...suites.flatMap((suite) => goneIn(suite, file, within))];
}
