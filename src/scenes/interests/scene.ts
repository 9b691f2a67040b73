import { pick, type Frame } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { fronts, ground } from './fronts.ts';
import type { InterestsData } from './from.ts';
import { bandOf, placesOf } from './layout.ts';
import { losses, lossesFrom } from './losses.ts';
import { bar, rowMarks, type Row } from './row.ts';
import { issues, states, type InterestsState, type IssueId } from './states.ts';

/** Nine issues threaded on the upright line, a half-disc for each side, together or apart; some of them pulled to the front. */
export const interests: Scene<InterestsData, InterestsState> = { name: 'interests', states, draw };

function draw(given: Given<InterestsData, InterestsState>): Drawn {
  const { words, state, frame, line } = given;
  const rows = rowsOf(given);
  const isFront = ({ dim }: Row): boolean => state.front !== undefined && !dim;
  const last = issues.length - 1;
  const { front = [] } = state;
  const end = state.losses ? lossesFrom(frame)[1] : front.at(-1) === issues[last] ? bandOf(front, frame)[1] - 8 : rows[last]!.place.y + pick(frame, 14, 22, 12);
  const [top, bottom] = [rows[0]!.place.y - pick(frame, 16, 26, 14), end];
  return {
    screen: [
      ...ground(state, frame),
      ...rows.filter((row) => !isFront(row)).map((row) => bar(row, words, frame)),
      lineMark(laidAlong(line, [[frame.width / 2, bottom], [frame.width / 2, top]])),
      ...rows.filter((row) => !isFront(row)).flatMap((row) => rowMarks(row, words, frame)),
      ...(state.front ? [] : heads(given)),
      ...(state.losses ? losses(given) : []),
      ...(state.front ? fronts(given, rows) : []),
      ...(state === states.trapped ? kinds(given, rows) : []),
      ...(frame.name === 'short' && state.parted === 0 ? bracket(given, rows) : []),
    ],
  };
}

/** How each row stands in this state. */
function rowsOf({ data, state, frame }: Given<InterestsData, InterestsState>): Row[] {
  const places = placesOf(state, frame);
  const isNow = (id: IssueId): boolean => (state.now as readonly string[]).includes(id);
  const isFront = (id: IssueId): boolean => (state.front as readonly string[] | undefined)?.includes(id) ?? false;
  const told = state.now.length < issues.length;
  return issues.map((id, rank) => {
    const alignment = data.alignments[id];
    if (!alignment) throw new Error(`The picture tells of the issue "${id}", which is not among those the essay raises: ${Object.keys(data.alignments).join(', ')}.`);
    const dim = Boolean(state.front && !isFront(id));
    const short = frame.name === 'short';
    return {
      id,
      place: places[id],
      alignment: rank < state.parted ? alignment : 'together',
      dotted: alignment === 'deals' && rank < state.parted,
      dim,
      about: state.about,
      name: dim || state.losses ? '' : isFront(id) || (isNow(id) && !(short && !told)) ? 'strong' : short ? '' : state.front ? '' : 'second',
      wants: told && isNow(id) && wantsFit(id, state, frame),
    };
  });
}

/** Five rows of wants are too many for a phone: two of them there, none in the short frame. */
function wantsFit(id: IssueId, { now }: InterestsState, frame: Frame): boolean {
  if (now.length <= 2 || frame.name === 'wide') return true;
  return frame.name === 'narrow' && (id === 'sanctuaries' || id === 'india');
}

/** Who stands on which side. */
function heads({ words, state, frame }: Given<InterestsData, InterestsState>): Mark[] {
  const y = pick(frame, 56, 78, 18);
  const look = pick(frame, 'strong', 'side');
  return [
    ...(state.about === 'islamabad' ? [] : text('interests-taliban', words('taliban'), { x: frame.margin, y, width: 150, look: `${look} kabul`, of: ['group:afg-taliban'] }, frame)),
    ...text('interests-pakistan', words('pakistan'), { x: frame.width - frame.margin, y, width: 150, anchor: 'end', look: `${look} islamabad` }, frame),
  ];
}

/** The kinds of distance, each said once beside a row of its kind, and what is in no row. */
function kinds({ words, frame }: Given<InterestsData, InterestsState>, rows: readonly Row[]): Mark[] {
  const y = (id: IssueId): number => rows[issues.indexOf(id)]!.place.y;
  const x = frame.width / 2;
  const size = pick(frame, 'small', '');
  const box = { look: `${size} second`, order: 1 } as const;
  return [
    ...text('interests-apart', words('apart'), { ...box, x: frame.margin + pick(frame, 24, 34), y: y('ideology') - 6, width: pick(frame, 90, 200) }, frame),
    ...text('interests-deals', words('deals'), { ...box, x: x - 0.8 * (x - frame.margin - 10) + pick(frame, 14, 22), y: y('fence') - 6, width: pick(frame, 90, 180) }, frame),
    ...text('interests-partly', words('partly'), { ...box, x: x - 0.52 * (x - frame.margin - 10) - pick(frame, 14, 22), y: y('america') + 4, width: 80, anchor: 'end' }, frame),
    ...text('interests-together', words('together'), { ...box, look: `${size} strong`, x: pick(frame, 110, 250), y: y('recognition') + 4, width: pick(frame, 90, 200), anchor: 'end' }, frame),
    ...text('interests-left-out', words('left-out'), { ...box, x: frame.width - frame.margin, y: y('recognition') + 4, width: pick(frame, 92, 250), lines: 2, grow: 'both', anchor: 'end' }, frame),
  ];
}

/** All nine at once, where there is no room for their names. */
function bracket({ words, frame }: Given<InterestsData, InterestsState>, rows: readonly Row[]): Mark[] {
  const [x, top, bottom] = [frame.width - 106, rows[0]!.place.y - 9, rows.at(-1)!.place.y + 9];
  return [
    { kind: 'path', key: 'interests-bracket', className: 'stroke second', d: `M${x - 5} ${top}H${x}V${bottom}H${x - 5}` },
    ...text('interests-nine', words('nine'), { x: x + 8, y: (top + bottom) / 2 + 4, width: 90 }, frame),
  ];
}
