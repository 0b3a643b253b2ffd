package qingye.compose.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.calc.answer.Landing;
import qingye.calc.answer.Landings;
import qingye.document.Span;
import qingye.model.Chapters;
import qingye.model.answer.Target;
import qingye.model.block.Block;
import qingye.model.id.SectionId;
import qingye.model.standard.RequirementKey;

/// Prints the places that answers point to: a title and its page, one line each.
final class Places {

    /// Stands in the words around a page number for the number.
    private static final String NUMBER = "\uFFFC";

    /// Between a title and its page: no line begins with a page.
    private static final String CLOSE = "\u00A0";

    private final Chapters chapters;
    private final Landings landings;
    private final Edition edition;
    private final Pages pages;

    Places(Chapters chapters, Landings landings, Edition edition, Pages pages) {
        this.chapters = chapters;
        this.landings = landings;
        this.edition = edition;
        this.pages = pages;
    }

    /// The lines of what an answer points to; what comes twice is printed once, what is not printed is left out and
    /// told of.
    List<List<Span>> lines(RequirementKey from, List<Target> targets) {
        var anchors = new LinkedHashMap<String, String>();
        for (Target target : targets) {
            if (landings.of(target) instanceof Landing.Printed(SectionId section, var block)) {
                add(anchors, section, block.flatMap(chapters::block));
            } else {
                edition.lost(from, landings.of(target));
            }
        }
        return lines(anchors);
    }

    /// A block that prints a caption is named by it; any other by its section, which always has a heading.
    private void add(Map<String, String> anchors, SectionId section, Optional<Block> block) {
        Optional<String> caption = block.flatMap(edition::caption);
        String anchor = caption.isPresent() ? block.orElseThrow().id().value() : section.value();
        String title = caption.orElseGet(() -> edition.title(section));
        anchors.putIfAbsent(anchor, title);
    }

    private List<List<Span>> lines(Map<String, String> anchors) {
        var lines = new ArrayList<List<Span>>();
        anchors.forEach((anchor, title) -> lines.add(switch (pages) {
            case Pages.Own _ -> around(new Span.Link(anchor, title), new Span.PageNumber(anchor));
            case Pages.Foreign(var known) -> Optional.ofNullable(known.get(anchor))
                    .map(page -> around(Span.of(title), Span.of(Integer.toString(page))))
                    .orElseGet(() -> List.of(Span.of(title)));
        }));
        return lines;
    }

    private List<Span> around(Span title, Span page) {
        String words = edition.text("compose.index.page", NUMBER);
        int at = words.indexOf(NUMBER);
        var line = new ArrayList<Span>(List.of(title, Span.of(CLOSE + words.substring(0, at)), page));
        if (at + 1 < words.length()) {
            line.add(Span.of(words.substring(at + 1)));
        }
        return line;
    }

    /// Lines as the words of one cell.
    static List<Span> cell(List<List<Span>> lines) {
        var spans = new ArrayList<Span>();
        for (List<Span> line : lines) {
            if (!spans.isEmpty()) {
                spans.add(Span.of("\n"));
            }
            spans.addAll(line);
        }
        return spans;
    }
}
