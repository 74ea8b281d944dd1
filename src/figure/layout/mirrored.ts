import type { FigureNode } from "../tree/figure-tree.ts";

/**
 * The nodes as they stand where text runs from right to left, on a page of a width. Everything is composed from left to right and
 * turned round once, here. Groups are moved and keep their inside, as a map must; paths stand only in groups.
 */
export function mirrored(nodes: readonly FigureNode[], width: number): FigureNode[] {
  return nodes.map((node) => mirroredNode(node, width));
}

function mirroredNode(node: FigureNode, width: number): FigureNode {
  switch (node.kind) {
    case "rect":
      return { ...node, x: width - node.x - node.width };
    case "circle":
    case "text":
      return { ...node, x: width - node.x };
    case "group":
      return { ...node, x: width - node.x - node.width };
    case "path":
      throw new Error("Got a path outside of a group when expected every path in one, which can be moved");
    case "link":
      return { ...node, nodes: mirrored(node.nodes, width) };
  }
}
