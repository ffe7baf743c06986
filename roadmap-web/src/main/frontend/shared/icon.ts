// SPDX-License-Identifier: EUPL-1.2

const SVG = 'http://www.w3.org/2000/svg';

/** A symbol of the page, see icons.xhtml; says nothing to screen readers. */
export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'rm-icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}
