package qingye.exchange.manuscript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.text.Language;

/// Finds headings in a text that marks none: short lines with a number of the kind headings have.
final class GuessedHeadings {

    private static final int LONGEST = 40;

    private GuessedHeadings() {}

    static List<DraftItem> in(List<DraftItem> items, Language language, Remarks remarks) {
        Set<HeadingNumber.Family> families = EnumSet.noneOf(HeadingNumber.Family.class);
        boolean decimals = false;
        for (DraftItem item : items) {
            Optional<HeadingNumber> number = number(item, language);
            number.map(HeadingNumber::family).ifPresent(families::add);
            decimals |= number.filter(one -> one.depth() > 1).isPresent();
        }
        if (families.isEmpty()) {
            return items;
        }
        List<HeadingNumber.Family> ranked = List.copyOf(families);
        var found = new ArrayList<DraftItem>();
        for (DraftItem item : items) {
            Optional<HeadingNumber> number = number(item, language);
            // a single 1. without any 1.1 may as well be a step of a list
            boolean step = number.isPresent() && number.get().family() == HeadingNumber.Family.DECIMAL && !decimals;
            if (number.isEmpty() || step) {
                found.add(item);
                continue;
            }
            int rank = ranked.indexOf(number.get().family());
            boolean chaptered = number.get().family() == HeadingNumber.Family.DECIMAL && rank > 0;
            // below 第一章 a 1.1 is of the second level, as it is below 01
            int level = chaptered ? Math.max(rank + 1, number.get().depth()) : rank + number.get().depth();
            remarks.addAt(found.size(), Remark.Kind.GUESSED, number.get().title());
            found.add(new DraftItem.Head(level, true, number.get().title()));
        }
        remarks.settle(found);
        return found;
    }

    private static Optional<HeadingNumber> number(DraftItem item, Language language) {
        if (!(item instanceof DraftItem.Body(Block.Paragraph paragraph))) {
            return Optional.empty();
        }
        Optional<Line> line = paragraph.text().in(language);
        String words = line.map(LineDraft::plain).orElse("");
        boolean sentence = words.isEmpty() || "。；;，,！!？?：:".indexOf(words.charAt(words.length() - 1)) >= 0;
        return words.length() > LONGEST || words.indexOf('\n') >= 0 || sentence
                ? Optional.empty()
                : HeadingNumber.before(words);
    }
}
