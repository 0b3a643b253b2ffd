package qingye.exchange.prose;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.model.block.Line;
import qingye.task.Progress;

/// Reads Markdown with its tables. Pictures are taken from beside the file only.
public final class MarkdownReader {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(64)
            .maxInlineNesting(64)
            .build();

    /// A setting as YAML writes it.
    private static final Pattern NAMED = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]{0,39}:(?:\\s.*)?");
    private static final Set<String> LAST = Set.of("---", "...");

    private final DraftBuilder builder;
    private final MarkdownPictures pictures;

    private final MarkdownNotes notes;

    private MarkdownReader(DraftBuilder builder, MarkdownNotes notes, Path folder) {
        this.builder = builder;
        this.notes = notes;
        this.pictures = new MarkdownPictures(builder, folder);
    }

    /// Reads the file into the builder.
    ///
    /// @throws qingye.task.Cancelled if `progress` says so
    public static void read(Path file, DraftBuilder builder, Progress progress) throws IOException, RefusedManuscript {
        MarkdownNotes notes = MarkdownNotes.in(withoutSettings(TextFile.read(file), builder));
        progress.at(0.1);
        Node document = PARSER.parse(notes.text());
        progress.at(0.5);
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseGet(() -> Path.of("."));
        var reader = new MarkdownReader(builder, notes, folder);
        List<Node> blocks = children(document);
        for (int at = 0; at < blocks.size(); at++) {
            progress.at(0.5 + 0.5 * at / blocks.size());
            reader.block(blocks.get(at), 0);
        }
        reader.unusedNotes();
    }

    private void unusedNotes() throws RefusedManuscript {
        for (String words : notes.unused()) {
            String note = MarkdownLines.note(words, builder);
            builder.remark(Remark.Kind.LONE_NOTE, note);
            builder.add(builder.blocks().paragraph(Line.of(note)));
        }
    }

    static Node parsed(String text) {
        return PARSER.parse(text);
    }

    /// Settings stand between two breaks at the head of a file, a name and a value a line, or what belongs to the name
    /// above; anything else is text.
    private static String withoutSettings(String text, DraftBuilder builder) {
        int from = text.indexOf('\n') + 1;
        boolean begun = text.startsWith("---") && text.substring(0, from).stripTrailing().equals("---");
        boolean named = false;
        int at = from;
        while (begun && at < text.length()) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            String line = text.substring(at, end).stripTrailing();
            if (named && LAST.contains(line)) {
                builder.remark(Remark.Kind.FRONT_MATTER, text.substring(from, at).strip());
                return text.substring(Math.min(text.length(), end + 1));
            }
            boolean more = named && !line.isEmpty()
                    && (line.startsWith("- ") || Character.isWhitespace(line.charAt(0)));
            boolean name = NAMED.matcher(line).matches();
            begun = line.isEmpty() || more || name;
            named |= name;
            at = end + 1;
        }
        return text;
    }

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private void block(Node node, int depth) throws IOException, RefusedManuscript {
        switch (node) {
            case Heading heading -> {
                var inline = new MarkdownLines(builder, notes);
                Line line = inline.line(heading);
                builder.heading(heading.getLevel(), false, LineDraft.title(line));
                builder.notesOf(line);
                pictures.add(inline.pictures());
            }
            case Paragraph paragraph -> {
                var inline = new MarkdownLines(builder, notes);
                Line line = inline.line(paragraph);
                if (!line.runs().isEmpty()) {
                    builder.add(builder.blocks().paragraph(line));
                }
                pictures.add(inline.pictures());
            }
            case BulletList list -> list(list, false, depth);
            case OrderedList list -> {
                int start = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
                if (start != 1) {
                    builder.remark(Remark.Kind.LIST_START, Integer.toString(start));
                }
                list(list, true, depth);
            }
            case TableBlock table -> table(table);
            case BlockQuote quote -> {
                for (Node child : children(quote)) {
                    quoted(child, depth);
                }
            }
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case HtmlBlock html -> PageReader.read(html.getLiteral(), builder);
            case ThematicBreak _ -> builder.remark(Remark.Kind.DIVIDER, "");
            case LinkReferenceDefinition _ -> {
                // where it is used, it is read
            }
            default -> {
                for (Node child : children(node)) {
                    block(child, depth);
                }
            }
        }
    }

    /// Paragraphs of a quotation are one; what else stands in it stands on its own.
    private void quoted(Node node, int depth) throws IOException, RefusedManuscript {
        if (node instanceof Paragraph paragraph) {
            var inline = new MarkdownLines(builder, notes);
            Line line = inline.line(paragraph);
            if (!line.runs().isEmpty()) {
                builder.quotation(line);
            }
            pictures.add(inline.pictures());
        } else {
            block(node, depth);
        }
    }

    private void code(String literal) throws RefusedManuscript {
        Line line = builder.cleaned(new LineDraft().add(literal.stripTrailing(), Set.of()));
        builder.remark(Remark.Kind.CODE, LineDraft.title(line));
        if (!line.runs().isEmpty()) {
            builder.add(builder.blocks().paragraph(line));
        }
    }

    /// The first paragraph of an item is the item; what else stands in it follows: lists as lists within it.
    private void list(Node list, boolean counted, int depth) throws IOException, RefusedManuscript {
        boolean first = true;
        for (Node item : children(list)) {
            if (!(item instanceof ListItem)) {
                continue;
            }
            boolean begun = false;
            for (Node child : children(item)) {
                if (child instanceof Paragraph) {
                    var inline = new MarkdownLines(builder, notes);
                    Line line = inline.line(child);
                    if (!begun) {
                        builder.item(counted, depth, first && depth == 0, line);
                    } else if (!line.runs().isEmpty()) {
                        builder.item(counted, 1, false, line);
                    }
                    begun = true;
                    first = false;
                    pictures.add(inline.pictures());
                } else {
                    block(child, depth + 1);
                }
            }
        }
    }

    private void table(Node table) throws IOException, RefusedManuscript {
        var rows = new ArrayList<List<Line>>();
        var inline = new MarkdownLines(builder, notes);
        var aligned = new ArrayList<String>();
        for (Node part : children(table)) {
            for (Node row : children(part)) {
                if (row instanceof TableRow) {
                    var cells = new ArrayList<Line>();
                    for (Node cell : children(row)) {
                        if (cell instanceof TableCell kept) {
                            cells.add(inline.line(cell));
                            boolean moved = kept.isHeader() && kept.getAlignment() != null
                                    && kept.getAlignment() != TableCell.Alignment.LEFT;
                            if (moved) {
                                aligned.add(LineDraft.title(cells.getLast()));
                            }
                        }
                    }
                    rows.add(cells);
                }
            }
        }
        if (!aligned.isEmpty()) {
            builder.remark(Remark.Kind.ALIGNMENT, String.join("、", aligned));
        }
        builder.table(Line.EMPTY, rows);
        pictures.add(inline.pictures());
    }
}
