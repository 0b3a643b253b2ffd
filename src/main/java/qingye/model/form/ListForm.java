package qingye.model.form;

import java.util.List;
import java.util.stream.Collectors;

import qingye.model.block.Block;
import qingye.model.block.Line;

/// The readable form of lists and call-outs: one item a line, each behind `- `.
final class ListForm {

    private static final String ITEM = "- ";

    private ListForm() {}

    static String items(List<Line> items) {
        return items.stream().map(item -> ITEM + LineForm.write(item)).collect(Collectors.joining("\n"));
    }

    static List<Line> readItems(String form) {
        return form.lines().map(line -> LineForm.read(unmarked(line))).toList();
    }

    static String callout(Block.Callout.Words words) {
        String lead = LineForm.write(words.lead());
        return words.items().isEmpty() ? lead : lead + "\n" + items(words.items());
    }

    static Block.Callout.Words readCallout(String form) {
        List<String> lines = form.lines().toList();
        Line lead = lines.isEmpty() ? Line.EMPTY : LineForm.read(lines.getFirst());
        return new Block.Callout.Words(
                lead, lines.stream().skip(1).map(line -> LineForm.read(unmarked(line))).toList());
    }

    private static String unmarked(String line) {
        return line.startsWith(ITEM) ? line.substring(ITEM.length()) : line.equals("-") ? "" : line;
    }
}
