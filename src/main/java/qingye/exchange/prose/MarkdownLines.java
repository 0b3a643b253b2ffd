package qingye.exchange.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.exchange.manuscript.Subscripts;
import qingye.model.block.Inline;
import qingye.model.block.Inline.Mark;
import qingye.model.block.Line;

/// Reads what stands within a block of Markdown.
final class MarkdownLines {

    private final DraftBuilder builder;
    private final List<Image> pictures = new ArrayList<>();
    private final Set<Mark> tagged = EnumSet.noneOf(Mark.class);
    private boolean low;

    private final MarkdownNotes notes;

    MarkdownLines(DraftBuilder builder, MarkdownNotes notes) {
        this.builder = builder;
        this.notes = notes;
    }

    /// The words of a note, which has no notes of its own.
    static String note(String markdown, DraftBuilder builder) throws RefusedManuscript {
        var inline = new MarkdownLines(builder, MarkdownNotes.in(""));
        return LineDraft.title(inline.line(MarkdownReader.parsed(markdown)));
    }

    Line line(Node block) throws RefusedManuscript {
        var draft = new LineDraft();
        tagged.clear();
        low = false;
        all(block, draft, Set.of());
        return builder.cleaned(draft);
    }

    /// The pictures met, to be put behind the block.
    List<Image> pictures() {
        return List.copyOf(pictures);
    }

    private void all(Node parent, LineDraft draft, Set<Mark> marks) throws RefusedManuscript {
        for (Node child : MarkdownReader.children(parent)) {
            one(child, draft, marks);
        }
    }

    private void marked(String text, LineDraft draft, Set<Mark> marks) throws RefusedManuscript {
        Matcher mark = MarkdownNotes.MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            Optional<String> words = notes.words(mark.group(1));
            if (words.isPresent()) {
                said(text.substring(from, mark.start()), draft, marks);
                draft.add(new Inline.Note(note(words.get(), builder)));
                from = mark.end();
            }
        }
        said(text.substring(from), draft, marks);
    }

    private void said(String text, LineDraft draft, Set<Mark> marks) {
        draft.add(low ? Subscripts.lowered(text, builder) : text, marks);
    }

    private void one(Node node, LineDraft draft, Set<Mark> marks) throws RefusedManuscript {
        switch (node) {
            case Text text -> marked(text.getLiteral(), draft, with(marks, tagged));
            case Code code -> draft.add(code.getLiteral(), with(marks, tagged));
            case StrongEmphasis strong -> all(strong, draft, with(marks, Set.of(Mark.STRONG)));
            case Emphasis emphasis -> all(emphasis, draft, with(marks, Set.of(Mark.EMPHASIS)));
            case SoftLineBreak soft -> draft.add(
                    Joints.between(words(soft.getPrevious()), words(soft.getNext())), marks);
            case HardLineBreak _ -> draft.add("\n", marks);
            case Image image -> pictures.add(image);
            case Link link -> {
                var inside = new LineDraft();
                all(link, inside, marks);
                Line words = inside.line();
                if (!LineDraft.plain(words).equals(link.getDestination())) {
                    builder.remark(Remark.Kind.LINK, link.getDestination());
                }
                draft.add(words);
            }
            case HtmlInline html -> tag(html.getLiteral().toLowerCase(Locale.ROOT), draft, marks);
            default -> all(node, draft, marks);
        }
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            // a tag stands for a word
            case HtmlInline html -> html.getLiteral();
            case null -> "";
            default -> node.getFirstChild() == null ? "" : words(node.getFirstChild());
        };
    }

    private void tag(String tag, LineDraft draft, Set<Mark> marks) {
        switch (tag.replaceAll("\\s.*", "").replaceAll("[/>]+$", "")) {
            case "<br" -> draft.add("\n", marks);
            case "<sub" -> low = true;
            case "</sub" -> low = false;
            case "<sup" -> tagged.add(Mark.SUPERSCRIPT);
            case "</sup" -> tagged.remove(Mark.SUPERSCRIPT);
            case "<b", "<strong" -> tagged.add(Mark.STRONG);
            case "</b", "</strong" -> tagged.remove(Mark.STRONG);
            case "<i", "<em" -> tagged.add(Mark.EMPHASIS);
            case "</i", "</em" -> tagged.remove(Mark.EMPHASIS);
            default -> {
                if (!tag.startsWith("</") && !tag.startsWith("<!--")) {
                    builder.remark(Remark.Kind.LOOK, tag);
                }
            }
        }
    }

    private static Set<Mark> with(Set<Mark> some, Set<Mark> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        var all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }
}
