package qingye.exchange.word;

import java.util.Optional;

/// What a paragraph is by its properties and its style.
final class Paragraphs {

    private Paragraphs() {}

    /// What it is in a list: by its own numbering, else by that of its style.
    static Optional<Numbering.Item> item(Node paragraph, Context context) {
        Optional<Node> own = paragraph.at("w:pPr", "w:numPr");
        String style = context.styles().of(paragraph);
        if (own.isPresent()) {
            return context.numbering().item(own.get());
        }
        return context.styles().numbering(style).flatMap(context.numbering()::item);
    }

    /// The level of a heading, from 1: by its own outline level, else by its style.
    static Optional<Integer> level(Node paragraph, Context context) {
        Optional<Integer> own = paragraph.at("w:pPr").flatMap(look -> look.number("w:outlineLvl"));
        if (own.isPresent()) {
            return own.filter(level -> level < 9).map(level -> level + 1);
        }
        return context.styles().level(context.styles().of(paragraph));
    }
}
