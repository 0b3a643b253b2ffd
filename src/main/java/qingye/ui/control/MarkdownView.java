package qingye.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// A page of help written in Markdown: headings, paragraphs, lists, quotations, code, tables and links. What a page of
/// help has no use for, such as pictures and HTML, is left out.
public final class MarkdownView extends VBox {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final int DEEPEST = 3;

    private final Consumer<String> follow;

    /// @param source the page
    /// @param follow told where a link leads that a person clicks
    public MarkdownView(String source, Consumer<String> follow) {
        this.follow = follow;
        getStyleClass().add("markdown");
        getChildren().addAll(blocks(PARSER.parse(source)));
    }

    /// The words of the first heading of a page; empty where it has none.
    public static Optional<String> title(String source) {
        return children(PARSER.parse(source)).stream()
                .filter(Heading.class::isInstance)
                .findFirst()
                .map(MarkdownView::words);
    }

    private static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        var children = new ArrayList<org.commonmark.node.Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static String words(org.commonmark.node.Node node) {
        var words = new StringBuilder();
        for (org.commonmark.node.Node child : children(node)) {
            words.append(switch (child) {
                case org.commonmark.node.Text text -> text.getLiteral();
                case Code code -> code.getLiteral();
                default -> words(child);
            });
        }
        return words.toString();
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        return children(parent).stream().flatMap(child -> block(child).stream()).toList();
    }

    /// How a block is shown. The types of the parser are open, so what is not known is left out.
    private Optional<Node> block(org.commonmark.node.Node node) {
        return Optional.ofNullable(switch (node) {
            case Heading heading -> flow(heading, "markdown-h" + Math.min(DEEPEST, heading.getLevel()));
            case Paragraph paragraph -> flow(paragraph, "markdown-p");
            case BulletList list -> list(list, -1);
            case OrderedList list -> list(list, Optional.ofNullable(list.getMarkerStartNumber()).orElse(1));
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case BlockQuote quote -> {
                var box = new VBox();
                box.getStyleClass().add("markdown-quote");
                box.getChildren().addAll(blocks(quote));
                yield box;
            }
            case TableBlock table -> table(table);
            case ThematicBreak _ -> new Separator();
            default -> null;
        });
    }

    private TextFlow flow(org.commonmark.node.Node inline, String look) {
        var flow = new TextFlow();
        flow.getStyleClass().add(look);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(words(inline));
        inline(inline, List.of(), flow);
        return flow;
    }

    private void inline(org.commonmark.node.Node parent, List<String> looks, TextFlow flow) {
        for (org.commonmark.node.Node child : children(parent)) {
            switch (child) {
                case org.commonmark.node.Text text -> flow.getChildren().add(text(text.getLiteral(), looks));
                case SoftLineBreak _ -> flow.getChildren().add(text(softly(child), looks));
                case HardLineBreak _ -> flow.getChildren().add(text("\n", looks));
                case Code code -> {
                    var label = new Label(code.getLiteral());
                    label.getStyleClass().add("markdown-code");
                    flow.getChildren().add(label);
                }
                case Emphasis _ -> inline(child, and(looks, "markdown-emphasis"), flow);
                case StrongEmphasis _ -> inline(child, and(looks, "markdown-strong"), flow);
                case Link link -> {
                    int from = flow.getChildren().size();
                    inline(link, and(looks, "markdown-link"), flow);
                    flow.getChildren().subList(from, flow.getChildren().size()).forEach(one -> {
                        one.setCursor(Cursor.HAND);
                        one.setOnMouseClicked(_ -> follow.accept(link.getDestination()));
                    });
                }
                default -> inline(child, looks, flow);
            }
        }
    }

    /// The end of a line in the source is a blank between Latin words, and nothing between Chinese ones.
    private static String softly(org.commonmark.node.Node at) {
        String before = at.getPrevious() instanceof org.commonmark.node.Text text ? text.getLiteral() : "a";
        String after = at.getNext() instanceof org.commonmark.node.Text text ? text.getLiteral() : "a";
        boolean wide = !before.isEmpty() && before.codePointBefore(before.length()) > 0x2E80
                && !after.isEmpty() && after.codePointAt(0) > 0x2E80;
        return wide ? "" : " ";
    }

    private static List<String> and(List<String> looks, String more) {
        var all = new ArrayList<>(looks);
        all.add(more);
        return all;
    }

    private static Text text(String words, List<String> looks) {
        var text = new Text(words);
        text.getStyleClass().add("markdown-text");
        text.getStyleClass().addAll(looks);
        return text;
    }

    /// @param first number of the first item; negative for bullets
    private Node list(org.commonmark.node.Node list, int first) {
        var box = new VBox();
        box.getStyleClass().add("markdown-list");
        int number = first;
        for (org.commonmark.node.Node item : children(list)) {
            var sign = new Label(first < 0 ? "•" : number + ".");
            sign.setMinWidth(Region.USE_PREF_SIZE);
            sign.getStyleClass().add("markdown-sign");
            var content = new VBox();
            content.getStyleClass().add("markdown-item");
            content.getChildren().addAll(blocks(item));
            HBox.setHgrow(content, Priority.ALWAYS);
            box.getChildren().add(new HBox(sign, content));
            number++;
        }
        return box;
    }

    private static Node code(String source) {
        var label = new Label(source.stripTrailing());
        label.getStyleClass().add("markdown-block");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        return label;
    }

    private Node table(TableBlock table) {
        var grid = new GridPane();
        grid.getStyleClass().add("markdown-table");
        int at = 0;
        for (org.commonmark.node.Node part : children(table)) {
            for (org.commonmark.node.Node row : children(part)) {
                if (row instanceof TableRow) {
                    row(row, at, grid);
                    at++;
                }
            }
        }
        return new HBox(grid);
    }

    private void row(org.commonmark.node.Node row, int at, GridPane grid) {
        int column = 0;
        for (org.commonmark.node.Node one : children(row)) {
            if (one instanceof TableCell cell) {
                TextFlow words = flow(cell, cell.isHeader() ? "markdown-th" : "markdown-td");
                var box = new HBox(words);
                box.getStyleClass().add("markdown-cell");
                box.setAlignment(cell.getAlignment() == TableCell.Alignment.RIGHT ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
                grid.add(box, column, at);
                column++;
            }
        }
    }
}
