const SVG = 'http://www.w3.org/2000/svg';

export interface Pen {
  /** Puts the dot at the end of what is drawn of the line. */
  readonly moveTo: (line: SVGElement) => void;
  readonly lift: () => void;
}

/** The dot at the tip of the line while it is being drawn; gone when it is lifted. */
export function pen(layer: SVGGElement): Pen {
  const dot = document.createElementNS(SVG, 'circle');
  dot.setAttribute('class', 'line-dot');
  dot.setAttribute('r', '3.4');
  layer.append(dot);
  return {
    moveTo(line) {
      const [x, y] = line.getAttribute('d')!.split(/[ML]/).at(-1)!.split(',');
      dot.setAttribute('cx', x!);
      dot.setAttribute('cy', y!);
    },
    lift: () => dot.remove(),
  };
}
