package qingye.exchange.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.RefusedManuscript;

/// What reading the body needs of the other parts of a file.
final class Context {

    private final WordFile file;
    private final DraftBuilder builder;
    private final Styles styles;
    private final Numbering numbering;
    private final Map<String, WordFile.Relation> relations;
    private final Map<String, Node> notes = new HashMap<>();
    private final Map<String, String> comments = new HashMap<>();
    private final Deque<Node> sections = new ArrayDeque<>();
    private long column = 5_400_000;
    private boolean wide;

    Context(WordFile file, String main, DraftBuilder builder) throws IOException, RefusedManuscript {
        this.file = file;
        this.builder = builder;
        this.relations = file.relations(main);
        this.styles = new Styles(file.related(main, "styles"));
        this.numbering = new Numbering(file.related(main, "numbering"));
        file.related(main, "footnotes").ifPresent(root -> keep("footnote", root));
        file.related(main, "endnotes").ifPresent(root -> keep("endnote", root));
        file.related(main, "comments").stream().flatMap(root -> root.all("w:comment"))
                .forEach(comment -> comments.put(comment.attribute("w:id").orElse(""),
                        comment.attribute("w:author").map(name -> name + ": ").orElse("")
                                + comment.below("w:t").map(Node::text).collect(Collectors.joining())));
    }

    private void keep(String kind, Node root) {
        root.all("w:" + kind)
                .filter(note -> note.attribute("w:type").orElse("normal").equals("normal"))
                .forEach(note -> notes.put(kind + note.attribute("w:id").orElse(""), note));
    }

    WordFile file() {
        return file;
    }

    DraftBuilder builder() {
        return builder;
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    Optional<WordFile.Relation> relation(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    Optional<Node> note(String kind, String id) {
        return Optional.ofNullable(notes.remove(kind + id));
    }

    /// The words of a comment with its author, once.
    Optional<String> comment(String id) {
        return Optional.ofNullable(comments.remove(id));
    }

    /// The width of the text column in EMU.
    long column() {
        return column;
    }

    /// Whether the pages are wider than high.
    boolean isWide() {
        return wide;
    }

    /// Finds the sections of the body, and begins with the first: what a section looks like is said at its end.
    void sections(Node body) {
        body.below("w:sectPr").forEach(sections::add);
        if (!sections.isEmpty()) {
            page(sections.element());
        }
    }

    /// Goes on to the next section.
    ///
    /// @return whether its pages lie the other way
    boolean nextSection() {
        boolean before = wide;
        sections.poll();
        if (!sections.isEmpty()) {
            page(sections.element());
        }
        return wide != before;
    }

    /// Takes the width of the text column from the page, in twips.
    private void page(Node section) {
        Optional<Node> size = section.child("w:pgSz");
        Optional<Node> margins = section.child("w:pgMar");
        if (size.isPresent() && margins.isPresent()) {
            long width = twips(size.get(), "w:w") - twips(margins.get(), "w:left") - twips(margins.get(), "w:right");
            column = width > 1000 ? width * 635 : column;
            wide = twips(size.get(), "w:w") > twips(size.get(), "w:h");
        }
    }

    private static long twips(Node node, String name) {
        return node.attribute(name).filter(digits -> digits.matches("[0-9]{1,6}")).map(Long::valueOf).orElse(0L);
    }
}
