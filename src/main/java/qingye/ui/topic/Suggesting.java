package qingye.ui.topic;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import qingye.calc.materiality.Likeness;
import qingye.calc.materiality.Suggestion;
import qingye.calc.materiality.TopicComparison;
import qingye.edit.Edit;
import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.TopicChange.Kind;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.nav.Notices;
import qingye.ui.pick.Pages;

/// Suggests what became of the topics of the year before, and lets it be looked at before it is taken over.
public final class Suggesting {

    private final Messages messages;
    private final Pages pages;
    private final Notices notices;
    private Optional<Likeness> likeness = Optional.empty();

    public Suggesting(Messages messages, Pages pages, Notices notices) {
        this.messages = messages;
        this.pages = pages;
        this.notices = notices;
    }

    /// Lays the suggestions over the work. They stay there, with what was written, until the edits are on disk.
    ///
    /// @param present the assessments as they are whenever it is asked
    /// @param language that is written
    /// @param ids a new id with each call
    /// @param hand takes the edits, made on the present assessments, and tells whether they are on disk
    /// @return whether there is anything to suggest
    public boolean show(Supplier<Materiality> present, Year year, Language language, Supplier<PartId> ids,
            BiConsumer<List<Edit>, Consumer<Boolean>> hand) {
        if (likeness.isEmpty()) {
            likeness = Optional.of(Likeness.read());
        }
        Materiality all = present.get();
        List<Draft> drafts = TopicComparison.of(all, year, likeness.get()).stream()
                .map(suggestion -> new Draft(suggestion, all, year)).toList();
        if (!drafts.isEmpty()) {
            drafts.forEach(draft -> draft.ticked().set(!doubtful(draft.suggestion(), drafts, all, year)));
            var page = new ChangesPage(messages, drafts, one -> said(all, one, language), this::kind, pages::close,
                    ready -> {
                        Materiality now = present.get();
                        List<Draft> past = drafts.stream().filter(draft -> draft.ticked().get())
                                .filter(draft -> !draft.holds(now)).toList();
                        if (past.isEmpty()) {
                            hand.accept(Draft.edits(drafts, now, year, language, ids), ready::answer);
                        } else {
                            notices.warn(messages.text("assess.suggest.past", past.stream()
                                    .map(draft -> said(all, draft.suggestion(), language))
                                    .collect(Collectors.joining(messages.text("assess.and")))));
                            ready.answer(false);
                        }
                    });
            pages.show(page, page.first());
        }
        return !drafts.isEmpty();
    }

    /// Whether a topic may have been there before: where all that is known of the year before is what became something
    /// else, as after a table of changes was pasted, what is not told of is rather unchanged than new.
    private static boolean doubtful(Suggestion one, List<Draft> drafts, Materiality all, Year year) {
        return one.kind() == Kind.ADDED && !all.changes(year).isEmpty()
                && all.changes(year).stream().noneMatch(change -> change.kind() == Kind.UNCHANGED)
                && drafts.stream().allMatch(draft -> draft.suggestion().from().isEmpty());
    }

    private String kind(Kind kind) {
        return messages.text("assess.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String said(Materiality all, Suggestion one, Language language) {
        String from = names(all, one.from(), language);
        String to = names(all, one.to(), language);
        return from.isEmpty() || one.kind() == Kind.UNCHANGED
                ? to
                : to.isEmpty() ? from : from + messages.text("assess.became") + to;
    }

    private String names(Materiality all, List<PartId> ids, Language language) {
        return ids.stream().flatMap(id -> all.topic(id).stream())
                .map(topic -> topic.name().best(language).orElseGet(() -> messages.text("assess.unnamed")))
                .collect(Collectors.joining(messages.text("assess.and")));
    }
}
