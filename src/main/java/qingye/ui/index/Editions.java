package qingye.ui.index;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.text.Messages;

/// The versions of a standard: which there are for a report, and what sets one apart from the next.
///
/// @param year of the report
record Editions(Standard standard, Year year) {

    private static final int AHEAD = 2;
    private static final int MOST = 6;

    /// The versions that can be answered: that of the report's year first, then those of other years that ask for
    /// something else.
    List<Optional<Year>> offered() {
        Set<Year> turns = new TreeSet<>();
        for (Requirement one : standard.requirements()) {
            one.term().first().ifPresent(turns::add);
            one.term().last().ifPresent(turns::add);
        }
        var offered = new ArrayList<Optional<Year>>();
        offered.add(Optional.empty());
        Set<List<Requirement>> known = new java.util.HashSet<>();
        known.add(standard.of(year));
        for (Year turn : turns) {
            List<Requirement> asked = standard.of(turn);
            if (turn.getValue() >= year.getValue() - AHEAD && turn.getValue() <= year.getValue() + AHEAD
                    && !asked.isEmpty() && known.add(asked)) {
                offered.add(Optional.of(turn));
            }
        }
        return offered;
    }

    /// What a version is called in a choice.
    String name(Optional<Year> edition, Messages messages) {
        return edition.map(other -> messages.text(
                other.isAfter(year) ? "index.edition.early" : "index.edition.late", other.toString()))
                .orElseGet(() -> messages.text("index.edition.own", year.toString()));
    }

    /// What sets a version apart: what it asks for the last time, and what comes after it.
    String sentence(Optional<Year> edition, Messages messages) {
        Year answered = edition.orElse(year);
        Year next = answered.plusYears(1);
        List<Requirement> now = standard.of(answered);
        List<Requirement> later = standard.of(next);
        List<Requirement> going = tops(now.stream().filter(one -> !later.contains(one)).toList());
        List<Requirement> coming = later.stream().filter(one -> !now.contains(one) && one.kind().answered()).toList();
        var parts = new ArrayList<String>();
        parts.add(messages.text("index.edition", answered.toString()));
        if (!going.isEmpty()) {
            String codes = going.stream().limit(MOST).map(Editions::code)
                    .collect(Collectors.joining(messages.text("assess.and")));
            parts.add(messages.text(going.size() > MOST ? "index.edition.going.more" : "index.edition.going", codes,
                    next.toString(), going.size()));
        }
        if (!coming.isEmpty()) {
            parts.add(messages.text("index.edition.coming", next.toString(), coming.size()));
        }
        List<Requirement> fresh = now.stream()
                .filter(one -> one.kind().answered() && !standard.of(answered.minusYears(1)).contains(one)).toList();
        if (!fresh.isEmpty() && fresh.size() < now.stream().filter(one -> one.kind().answered()).count()) {
            parts.add(messages.text("index.edition.fresh", fresh.size()));
        }
        return String.join(messages.text("assess.and"), parts);
    }

    /// Those that stand under none of the others.
    private static List<Requirement> tops(List<Requirement> some) {
        Set<RequirementKey> keys = some.stream().map(Requirement::key).collect(Collectors.toSet());
        return some.stream().filter(one -> one.parent().filter(keys::contains).isEmpty()).toList();
    }

    /// The code of a heading without what is written before it to tell it apart.
    private static String code(Requirement one) {
        return one.place().official() || !one.place().number().isEmpty()
                ? one.place().official() ? one.code() : one.place().number()
                : one.code().substring(one.code().lastIndexOf('.') + 1);
    }
}
