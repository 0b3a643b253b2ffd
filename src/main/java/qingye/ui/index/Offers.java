package qingye.ui.index;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import qingye.calc.answer.Renewal;
import qingye.model.standard.Standard;
import qingye.text.Messages;
import qingye.ui.fx.Fx;
import qingye.ui.pick.Pages;
import qingye.ui.pick.PickPage;
import qingye.ui.pick.Pickable;

/// What can be done with the standard that is looked at, on pages over the work: take suggestions over, see what
/// changed since last year, and put its index into the report.
final class Offers {

    private final IndexViewModel model;
    private final AnswerSteps steps;
    private final IndexBlocks blocks;
    private final Messages messages;
    private final Pages pages;

    Offers(IndexViewModel model, AnswerSteps steps, IndexBlocks blocks, Pages pages) {
        this.model = model;
        this.steps = steps;
        this.blocks = blocks;
        this.messages = model.messages();
        this.pages = pages;
    }

    private void with(Consumer<Standard> something) {
        model.shown().ifPresentOrElse(something,
                () -> model.around().notices().warn(messages.text("index.first")));
    }

    /// Lets the index of the standard be put into the report.
    void insert() {
        with(standard -> blocks.offer(standard.id()));
    }

    /// Lists the best suggestion to each requirement that nobody answered; those that stay ticked are taken over in one
    /// step.
    void suggest() {
        with(standard -> {
            Said said = model.said().get();
            Part part = model.part().get();
            Fx.behind(() -> Suggesting.all(said, standard, part), all -> list(standard, all));
        });
    }

    private void list(Standard standard, List<AnswerSteps.Taken> all) {
        String name = model.words().brief(standard);
        if (all.isEmpty()) {
            model.around().notices().tell(messages.text("index.suggest.none", name));
            return;
        }
        List<Pickable<AnswerSteps.Taken>> offered = all.stream().map(one -> new Pickable<>(one, "",
                model.requirement(one.key()).map(model.words()::name).orElse(one.key().toString()),
                Suggesting.what(model, one.suggestion()) + " · "
                        + Suggesting.why(model, one.suggestion()),
                "")).toList();
        PickPage.showTicked(pages, messages, new PickPage.Sayings(messages.text("index.suggest.title", name),
                messages.text("index.suggest.hint"), messages.text("index.suggest.none", name),
                "index.suggest.go"), offered, Offers::sure, steps::takeAll);
    }

    /// Whether somebody said so somewhere: that titles are alike is looked at before it is taken.
    private static boolean sure(AnswerSteps.Taken taken) {
        return switch (taken.suggestion().source()) {
            case EARLIER, SUCCEEDED, RELATED, CODE, TOPIC -> true;
            case TITLE -> false;
        };
    }

    /// Shows what changed in the standard since last year's report.
    void renewal() {
        with(standard -> {
            Year year = model.said().get().asked().year();
            Year before = year.minusYears(1);
            if (!answered(before, standard)) {
                model.around().notices().tell(messages.text("index.renewal.unknown", before.toString(),
                        model.words().brief(standard)));
                return;
            }
            Renewal renewal = Renewal.of(model.content().disclosures(), standard, before, year);
            if (renewal.isEmpty()) {
                model.around().notices().tell(messages.text("index.renewal.same", before.toString(),
                        model.words().brief(standard)));
            } else {
                RenewalPage.show(pages, model, steps, renewal);
            }
        });
    }

    /// Whether a report went by a standard, or answered something of it.
    private boolean answered(Year year, Standard standard) {
        return model.content().disclosures().adoption(year, standard.id()).isPresent()
                || model.content().disclosures().answers().keySet().stream().anyMatch(key -> key.year().equals(year)
                        && key.requirement().standard().equals(standard.id()));
    }

    /// The id of the standard that is looked at.
    Optional<String> standard() {
        return model.shown().map(Standard::id);
    }
}
