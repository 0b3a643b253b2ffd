package qingye.compose.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import qingye.calc.answer.Asked;
import qingye.document.Span;
import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;

/// Prints what the report says to requirements, and counts those it says nothing to.
final class Answers {

    private final Asked asked;
    private final Edition edition;
    private final Places places;
    private int open;

    Answers(Asked asked, Edition edition, Places places) {
        this.asked = asked;
        this.edition = edition;
        this.places = places;
    }

    Answer of(Requirement requirement) {
        return asked.answer(requirement.key());
    }

    /// How many of the requirements printed so far are not answered.
    int open() {
        return open;
    }

    /// Where it is answered, and what is said beside or in place of that; a dash where nothing is.
    List<Span> full(Requirement requirement) {
        return cell(requirement, sentence(requirement));
    }

    /// The same where another cell says how it is answered.
    List<Span> brief(Requirement requirement) {
        return cell(requirement, words(requirement));
    }

    /// Where it is answered alone; a dash where nobody said anything to it.
    List<Span> location(Requirement requirement) {
        boolean silent = of(requirement).stance().kind() == Stance.Kind.OPEN;
        List<List<Span>> lines = lines(requirement);
        return silent || isUnplaced(requirement, lines) ? dash(requirement) : Places.cell(lines);
    }

    /// How it is answered, in a word.
    List<Span> status(Requirement requirement) {
        return List.of(Span.of(stance(requirement)));
    }

    /// What is said beside or in place of a disclosure; may be empty.
    String words(Requirement requirement) {
        return edition.said(of(requirement).stance().words(), requirement.key());
    }

    private List<Span> cell(Requirement requirement, String words) {
        List<List<Span>> lines = new ArrayList<>(lines(requirement));
        if (!words.isEmpty()) {
            lines.add(List.of(Span.of(words)));
        }
        return lines.isEmpty() ? dash(requirement) : Places.cell(lines);
    }

    private List<List<Span>> lines(Requirement requirement) {
        Answer answer = of(requirement);
        return answer.stance().kind() == Stance.Kind.OPEN
                ? List.of()
                : places.lines(requirement.key(), answer.targets());
    }

    /// A heading that also asks for something is answered by what stands below it; a principle need not be answered.
    private List<Span> dash(Requirement requirement) {
        boolean below = asked.under(requirement).stream()
                .anyMatch(one -> asked.answerable(one) && of(one).stance().kind() != Stance.Kind.OPEN);
        if (below && !asked.isTopic(requirement)) {
            return List.of();
        }
        Answer answer = of(requirement);
        boolean silent = switch (answer.stance()) {
            case Stance.Open _ -> true;
            case Stance.Disclosed _, Stance.Partly _ -> answer.targets().isEmpty();
            case Stance.NotApplicable _, Stance.Omitted _, Stance.Explained _ -> false;
        };
        if (requirement.duty() != Duty.PRINCIPLE && silent) {
            open++;
        }
        return List.of(Span.of(edition.text("compose.index.stance.open")));
    }

    private boolean isUnplaced(Requirement requirement, List<List<Span>> lines) {
        return switch (of(requirement).stance()) {
            case Stance.Disclosed _, Stance.Partly _ -> lines.isEmpty();
            case Stance.Open _, Stance.NotApplicable _, Stance.Omitted _, Stance.Explained _ -> false;
        };
    }

    private String stance(Requirement requirement) {
        return edition.text("compose.index.stance."
                + of(requirement).stance().kind().name().toLowerCase(Locale.ROOT));
    }

    private String sentence(Requirement requirement) {
        Stance stance = of(requirement).stance();
        String words = words(requirement);
        return switch (stance) {
            case Stance.Open _, Stance.Disclosed _ -> "";
            case Stance.Partly _ -> said(stance(requirement), words);
            case Stance.NotApplicable _ -> said(stance(requirement), words);
            case Stance.Omitted(var ground, var _) -> said(edition.text("compose.index.ground",
                    stance(requirement),
                    edition.text("compose.index.ground." + ground.name().toLowerCase(Locale.ROOT))), words);
            case Stance.Explained _ -> said(edition.text("compose.index.explanation"), words);
        };
    }

    private String said(String what, String words) {
        return words.isEmpty() ? what : edition.text("compose.index.said", what, words);
    }
}
