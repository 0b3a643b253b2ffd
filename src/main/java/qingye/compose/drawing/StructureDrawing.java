package qingye.compose.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;
import qingye.document.Drawing.Point;

/// Draws who reports to whom as a tree: from the top down while its leaves fit side by side, else from left to right.
public final class StructureDrawing {

    private static final int ABREAST = 6;
    private static final double NAME = 9;
    private static final double DUTY = 7.5;
    private static final double LEADING = 1.35;
    private static final double PAD = 5;
    private static final double GAP = 8;
    private static final double STEM = 22;
    private static final double ROW = 6;

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Node> roots = new ArrayList<>();
    private final List<Drawing.Shape> shapes = new ArrayList<>();

    /// A body, with those below it.
    private static final class Node {
        final String name;
        final String duty;
        final List<Node> below = new ArrayList<>();

        Node(String name, String duty) {
            this.name = name;
            this.duty = duty;
        }

        int leaves() {
            return below.isEmpty() ? 1 : below.stream().mapToInt(Node::leaves).sum();
        }

        int depth() {
            return 1 + below.stream().mapToInt(Node::depth).max().orElse(0);
        }
    }

    private StructureDrawing(List<List<String>> bodies) {
        for (List<String> body : bodies) {
            nodes.putIfAbsent(body.get(0), new Node(body.get(0), body.get(2)));
        }
        for (List<String> body : bodies) {
            Node node = nodes.get(body.get(0));
            Node above = nodes.get(body.get(1));
            if (node == null || roots.contains(node) || nodes.values().stream().anyMatch(n -> n.below.contains(node))) {
                continue;
            }
            if (above == null || within(node, above)) {
                roots.add(node);
            } else {
                above.below.add(node);
            }
        }
    }

    /// Whether one is the other or stands below it: what reports to itself in a circle begins a tree of its own.
    private static boolean within(Node top, Node wanted) {
        return top == wanted || top.below.stream().anyMatch(node -> within(node, wanted));
    }

    /// @param bodies at least one, each with its name, never blank, the name of the body above, and what it does
    public static Drawing of(List<List<String>> bodies) {
        var drawing = new StructureDrawing(bodies);
        int leaves = drawing.roots.stream().mapToInt(Node::leaves).sum();
        double height = leaves <= ABREAST ? drawing.downwards(leaves) : drawing.sideways();
        return new Drawing(Palette.WIDTH, height, drawing.shapes);
    }

    private double downwards(int leaves) {
        double slot = Palette.WIDTH / leaves;
        double width = Math.min(150, slot - GAP);
        int depth = roots.stream().mapToInt(Node::depth).max().orElse(1);
        double[] heights = new double[depth];
        roots.forEach(root -> measure(root, 0, width, heights));
        double left = 0;
        for (Node root : roots) {
            downwards(root, left, slot, width, 0, 0, heights);
            left += slot * root.leaves();
        }
        double height = (depth - 1) * STEM;
        for (double one : heights) {
            height += one;
        }
        return height;
    }

    private static void measure(Node node, int level, double width, double[] heights) {
        heights[level] = Math.max(heights[level], height(node, width));
        node.below.forEach(one -> measure(one, level + 1, width, heights));
    }

    private void downwards(
            Node node, double left, double slot, double width, int level, double top, double[] heights) {
        double middle = left + slot * node.leaves() / 2;
        double bottom = top + heights[level];
        double start = left;
        for (Node one : node.below) {
            double to = start + slot * one.leaves() / 2;
            double half = bottom + STEM / 2;
            line(new Point(middle, bottom), new Point(middle, half), new Point(to, half), new Point(to, bottom + STEM));
            downwards(one, start, slot, width, level + 1, bottom + STEM, heights);
            start += slot * one.leaves();
        }
        box(node, middle - width / 2, top, width, heights[level], level);
    }

    private double sideways() {
        int depth = roots.stream().mapToInt(Node::depth).max().orElse(1);
        double width = (Palette.WIDTH - (depth - 1) * STEM) / depth;
        double top = 0;
        for (Node root : roots) {
            top = sideways(root, 0, width, top, 0).bottom();
        }
        return top - ROW;
    }

    /// Where a part of the tree was drawn.
    private record Drawn(double middle, double bottom) {}

    private Drawn sideways(Node node, double left, double width, double top, int level) {
        double own = height(node, width);
        double right = left + width;
        var joints = new ArrayList<Double>();
        double bottom = top;
        for (Node one : node.below) {
            Drawn drawn = sideways(one, right + STEM, width, bottom, level + 1);
            joints.add(drawn.middle());
            bottom = drawn.bottom();
        }
        bottom = Math.max(bottom, top + own + ROW);
        double middle = joints.isEmpty() ? top + own / 2 : (joints.getFirst() + joints.getLast()) / 2;
        middle = Math.max(middle, top + own / 2);
        for (double joint : joints) {
            double half = right + STEM / 2;
            line(new Point(right, middle), new Point(half, middle), new Point(half, joint),
                    new Point(right + STEM, joint));
        }
        box(node, left, middle - own / 2, width, own, level);
        return new Drawn(middle, bottom);
    }

    private static double height(Node node, double width) {
        int names = TextWidth.wrapped(node.name, NAME, width - 2 * PAD).size();
        int duties = node.duty.isBlank() ? 0 : TextWidth.wrapped(node.duty, DUTY, width - 2 * PAD).size();
        return 2 * PAD + 3 + names * NAME * LEADING + duties * DUTY * LEADING;
    }

    private void box(Node node, double left, double top, double width, double height, int level) {
        boolean head = level == 0;
        shapes.add(new Drawing.Rectangle(left, top, width, height, head ? Palette.ACCENT : Palette.EDGE));
        if (!head) {
            shapes.add(new Drawing.Rectangle(left + 0.7, top + 0.7, width - 1.4, height - 1.4, Palette.TINT));
        }
        List<String> names = TextWidth.wrapped(node.name, NAME, width - 2 * PAD);
        List<String> duties = node.duty.isBlank()
                ? List.of()
                : TextWidth.wrapped(node.duty, DUTY, width - 2 * PAD);
        double text = names.size() * NAME * LEADING + duties.size() * DUTY * LEADING;
        double y = top + (height - text) / 2 + NAME;
        for (String line : names) {
            label(line, left + width / 2, y, NAME, true, head ? Palette.PAPER : Palette.INK);
            y += NAME * LEADING;
        }
        for (String line : duties) {
            label(line, left + width / 2, y - 1, DUTY, false, head ? Palette.PAPER : Palette.FAINT);
            y += DUTY * LEADING;
        }
    }

    private void label(String words, double x, double y, double size, boolean bold, int colour) {
        shapes.add(new Drawing.Label(words, x, y, Anchor.MIDDLE, size, bold, colour));
    }

    private void line(Point... points) {
        shapes.add(new Drawing.Polyline(List.of(points), 0.8, Palette.EDGE));
    }
}
