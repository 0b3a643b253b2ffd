package qingye.ui.collect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.exchange.collect.Change;
import qingye.exchange.collect.CollectSentences;
import qingye.exchange.collect.Collected;
import qingye.exchange.collect.Conflict;
import qingye.exchange.collect.ReadForm;
import qingye.model.id.IndicatorId;
import qingye.text.Messages;

/// A line of the screen that shows what forms say otherwise.
sealed interface Line {

    /// The head of a group of lines.
    ///
    /// @param changes below it that can be ticked together
    record Heading(String words, List<Change> changes) implements Line {
        public Heading {
            changes = List.copyOf(changes);
        }
    }

    /// A change that is ticked or not.
    ///
    /// @param place where the indicator stands
    record Offer(Change change, String place) implements Line {}

    /// What is to be decided.
    record Question(String words) implements Line {}

    /// A way to decide it.
    ///
    /// @param taken empty to keep what the workspace has
    record Answer(Conflict conflict, Optional<Change> taken, String words) implements Line {}

    /// Something that can only be read.
    ///
    /// @param wrong whether something is to be put right
    record Told(String words, boolean wrong) implements Line {}

    /// All lines: first what was refused, then what needs a decision, then what was not understood, then what each form
    /// says.
    ///
    /// @param places where the indicators stand
    static List<Line> of(Collected collected, Map<IndicatorId, String> places, Messages messages) {
        var sentences = new CollectSentences(messages);
        var lines = new ArrayList<Line>();
        if (!collected.refused().isEmpty()) {
            lines.add(heading(messages, "refused", collected.refused().size()));
            collected.refused().forEach(one -> lines.add(new Told(sentences.say(one), true)));
        }
        if (!collected.conflicts().isEmpty()) {
            lines.add(heading(messages, "conflicts", collected.conflicts().size()));
            collected.conflicts().forEach(one -> ask(lines, one, sentences));
        }
        if (!collected.faults().isEmpty()) {
            lines.add(heading(messages, "faults", collected.faults().size()));
            collected.faults().forEach(one -> lines.add(new Told(sentences.say(one), true)));
        }
        var listed = new HashSet<Change>();
        for (ReadForm form : collected.forms()) {
            List<Change> said = collected.changes().stream()
                    .filter(change -> isOf(change, form) && listed.add(change))
                    .toList();
            lines.add(new Heading(messages.text(
                    said.isEmpty() ? "collect.receive.form.nothing" : "collect.receive.form",
                    form.department(), String.valueOf(form.form().getFileName()), Integer.toString(said.size()),
                    Integer.toString(form.same()), Integer.toString(form.asked() - form.filled())), said));
            said.forEach(one -> lines.add(new Offer(one, places.getOrDefault(one.key().indicator(), ""))));
        }
        return lines;
    }

    private static Line heading(Messages messages, String kind, int count) {
        return new Heading(messages.text("collect.receive." + kind, Integer.toString(count)), List.of());
    }

    private static boolean isOf(Change change, ReadForm form) {
        return change.department().equals(form.department())
                && change.place().file().equals(String.valueOf(form.form().getFileName()));
    }

    private static void ask(List<Line> lines, Conflict conflict, CollectSentences sentences) {
        List<Change> claims = Picks.claims(conflict);
        if (claims.isEmpty()) {
            lines.add(new Told(sentences.say(conflict), false));
            return;
        }
        lines.add(new Question(sentences.say(conflict)));
        Messages messages = sentences.messages();
        String present = claims.getFirst().before().printed();
        lines.add(new Answer(conflict, Optional.empty(), messages.text(
                present.isEmpty() ? "collect.receive.keep.empty" : "collect.receive.keep", present)));
        for (Change claim : claims) {
            lines.add(new Answer(conflict, Optional.of(claim), claim.source().isEmpty()
                    ? messages.text("collect.receive.claim", claim.department(), claim.after().printed())
                    : messages.text("collect.receive.claim.source", claim.department(), claim.after().printed(),
                            claim.source().replace('\n', ' '))));
        }
    }
}
