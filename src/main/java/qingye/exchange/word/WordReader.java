package qingye.exchange.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.Refusal;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.task.Progress;

/// Reads a Word file: its headings, paragraphs, lists, tables and pictures; and says what else is in it.
public final class WordReader {

    private WordReader() {}

    /// Reads the file into the builder.
    ///
    /// @throws RefusedManuscript if it cannot be read as a whole
    /// @throws IOException if the system does not let it be read
    /// @throws qingye.task.Cancelled if `progress` says so; nothing is left open
    public static void read(Path path, DraftBuilder builder, Progress progress) throws IOException, RefusedManuscript {
        try (WordFile file = WordFile.open(path)) {
            String main = file.main();
            if (file.hasMacros()) {
                builder.remarkWhole(Remark.Kind.MACROS, "");
            }
            var context = new Context(file, main, builder);
            Node root = file.read(main, progress.part(0, 0.6));
            Node body = root.child("w:body").orElseThrow(() -> new RefusedManuscript(Refusal.FOREIGN, "zip"));
            BodyReader.read(body, context, progress.part(0.6, 0.95));
            furniture(file, main, builder);
        }
    }

    /// Why a file in the old container format is refused.
    public static RefusedManuscript old(Path file) {
        return WordFile.old(file);
    }

    /// What stands at the head and foot of pages is no part of the text; what the file would fetch is not fetched.
    private static void furniture(WordFile file, String main, DraftBuilder builder)
            throws IOException, RefusedManuscript {
        for (WordFile.Relation relation : file.relations(main).values().stream()
                .sorted(Comparator.comparing(WordFile.Relation::target)).toList()) {
            boolean margin = relation.type().equals("header") || relation.type().equals("footer");
            if (margin && !relation.external() && file.has(relation.target())) {
                String words = file.read(relation.target(), Progress.none()).below("w:t")
                        .map(Node::text)
                        .collect(Collectors.joining())
                        .strip();
                if (!words.matches("[0-9]*")) {
                    builder.remarkWhole(Remark.Kind.HEADER_FOOTER, words);
                }
            }
        }
        for (WordFile.Relation relation : file.relations("word/settings.xml").values()) {
            if (relation.external()) {
                builder.remarkWhole(Remark.Kind.EXTERNAL, relation.target());
            }
        }
    }
}
