package qingye.ui.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import qingye.calc.answer.Suggestion;
import qingye.calc.answer.Suggestions;
import qingye.model.Snapshot;
import qingye.model.answer.Stance;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.model.text.Language;
import qingye.ui.answer.TargetView;
import qingye.ui.fx.Newest;

/// Finds what requirements could be answered with, off the FX thread, for the requirement that is looked at last.
final class Suggesting implements AutoCloseable {

    private final IndexViewModel model;
    private final Newest<Question, Answered> finder;
    private Optional<Known> known = Optional.empty();

    private record Question(Said said, RequirementKey key) {}

    private record Answered(Question question, List<Suggestion> suggestions) {}

    /// Suggestions of one report are made once for it.
    private record Known(Snapshot report, Suggestions suggestions) {}

    /// @param told what was found for which requirement
    Suggesting(IndexViewModel model, BiConsumer<RequirementKey, List<Suggestion>> told) {
        this.model = model;
        this.finder = new Newest<>("index-suggestions", this::find,
                found -> {
                    if (found.question().said().equals(model.said().get())) {
                        told.accept(found.question().key(), found.suggestions());
                    }
                });
    }

    /// Looks for what a requirement could be answered with.
    void ask(RequirementKey key) {
        finder.hand(new Question(model.said().get(), key));
    }

    private Answered find(Question question) {
        return new Answered(question, of(question.said()).to(question.key()));
    }

    private synchronized Suggestions of(Said said) {
        Known present = known.filter(one -> one.report().equals(said.report()))
                .orElseGet(() -> new Known(said.report(), Suggestions.of(said.report(), said.asked())));
        known = Optional.of(present);
        return present.suggestions();
    }

    /// The best suggestion to each requirement of a part of a standard that nobody answered. To be called off the FX
    /// thread.
    static List<AnswerSteps.Taken> all(Said said, Standard standard, Part part) {
        Suggestions suggestions = Suggestions.of(said.report(), said.asked());
        var all = new ArrayList<AnswerSteps.Taken>();
        for (Requirement one : part.in(said.asked(), standard)) {
            if (said.asked().answerable(one)
                    && said.asked().answer(one.key()).stance().kind() == Stance.Kind.OPEN) {
                suggestions.to(one.key()).stream().findFirst()
                        .ifPresent(best -> all.add(new AnswerSteps.Taken(one.key(), best)));
            }
        }
        return all;
    }

    /// Why it is suggested, in a sentence.
    static String why(IndexViewModel model, Suggestion suggestion) {
        String from = suggestion.from().flatMap(key -> model.said().get().standard(key).flatMap(standard -> standard
                .requirement(key.code()).map(one -> model.words().name(standard, one)))).orElse("");
        return model.messages().text("index.suggest.why." + suggestion.source().name()
                .toLowerCase(java.util.Locale.ROOT), from);
    }

    /// What would be answered, in one line.
    static String what(IndexViewModel model, Suggestion suggestion) {
        String titles = String.join(model.messages().text("assess.and"), suggestion.targets().stream()
                .map(target -> model.said().get().targets().view(target)).map(TargetView::title).toList());
        Language language = model.language().get();
        String words = suggestion.stance().words().best(language).orElse("");
        String stance = model.words().stance(suggestion.kind());
        return titles.isEmpty()
                ? words.isEmpty() ? stance : model.messages().text("index.suggest.words", stance, words)
                : suggestion.kind() == Stance.Kind.DISCLOSED
                        ? titles
                        : model.messages().text("index.suggest.words", stance, titles);
    }

    @Override
    public void close() {
        finder.close();
    }
}
