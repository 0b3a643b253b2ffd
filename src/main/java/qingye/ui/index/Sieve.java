package qingye.ui.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import qingye.model.answer.Stance;
import qingye.model.standard.Duty;
import qingye.model.standard.RequirementKey;
import qingye.ui.answer.AnswerWords;
import qingye.ui.answer.TargetView;

/// Which requirements are listed.
///
/// @param sought words that stand somewhere in a row; blank for all
/// @param duty how strictly it must ask; empty for all
/// @param owner who has to answer; empty for all, and an empty name for nobody
record Sieve(String sought, Show show, Optional<Duty> duty, Optional<String> owner) {

    /// Everything.
    static final Sieve OPEN = new Sieve("", Show.ALL, Optional.empty(), Optional.empty());

    /// Which answers are listed.
    enum Show {
        ALL, GAPS, DISCLOSED, PARTLY, NOT_APPLICABLE, EXPLAINED, BROKEN;

        /// The last part of its key in the bundles.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean lists(Row row) {
            return switch (this) {
                case ALL -> true;
                case GAPS -> row.stance() == Stance.Kind.OPEN;
                case DISCLOSED -> row.stance() == Stance.Kind.DISCLOSED;
                case PARTLY -> row.stance() == Stance.Kind.PARTLY;
                case NOT_APPLICABLE -> row.stance() == Stance.Kind.NOT_APPLICABLE;
                case EXPLAINED -> row.stance() == Stance.Kind.EXPLAINED || row.stance() == Stance.Kind.OMITTED;
                case BROKEN -> row.broken();
            };
        }
    }

    Sieve seeking(String words) {
        return new Sieve(words, show, duty, owner);
    }

    Sieve showing(Show what) {
        return new Sieve(sought, what, duty, owner);
    }

    Sieve of(Optional<Duty> strictness) {
        return new Sieve(sought, show, strictness, owner);
    }

    Sieve by(Optional<String> department) {
        return new Sieve(sought, show, duty, department);
    }

    /// Whether everything is listed.
    boolean open() {
        return sought.isBlank() && show == Show.ALL && duty.isEmpty() && owner.isEmpty();
    }

    /// The rows that pass, each below its headings.
    ///
    /// @param kept one that is listed whatever is sought: a row does not go away under the hand that answers it
    List<Row> of(List<Row> rows, AnswerWords words, Optional<RequirementKey> kept) {
        if (open()) {
            return rows;
        }
        Set<RequirementKey> wanted = new HashSet<>();
        for (Row row : rows.reversed()) {
            boolean passes = passes(row, words) || wanted.contains(row.key()) || kept.equals(Optional.of(row.key()));
            if (passes) {
                wanted.add(row.key());
                row.requirement().parent().ifPresent(wanted::add);
            }
        }
        return new ArrayList<>(rows.stream().filter(row -> wanted.contains(row.key())).toList());
    }

    private boolean passes(Row row, AnswerWords words) {
        boolean plain = show == Show.ALL && duty.isEmpty() && owner.isEmpty();
        return (row.answerable() || plain)
                && show.lists(row)
                && duty.filter(one -> one != row.requirement().duty()).isEmpty()
                && owner.filter(one -> !one.equals(row.answer().owner())).isEmpty()
                && holds(row, words);
    }

    private boolean holds(Row row, AnswerWords words) {
        if (sought.isBlank()) {
            return true;
        }
        var all = new StringBuilder(row.requirement().code()).append(' ').append(words.name(row.requirement()))
                .append(' ').append(row.answer().owner()).append(' ')
                .append(words.duty(row.requirement().duty()));
        row.requirement().title().byLanguage().values().forEach(title -> all.append(' ').append(title));
        row.targets().stream().map(TargetView::title).forEach(title -> all.append(' ').append(title));
        row.answer().stance().words().byLanguage().values().forEach(said -> all.append(' ').append(said));
        String text = all.toString().toLowerCase(Locale.ROOT);
        for (String word : sought.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
