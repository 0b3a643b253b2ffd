package qingye.ui.check;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;

import qingye.check.Checked.Explained;
import qingye.check.word.CheckWords;
import qingye.model.check.Waiver;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// The findings somebody explained: with which reason, who, and when.
final class ExplainedPane implements ListAndCard.Look<Explained> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final FindingsViewModel model;
    private final Steps steps;
    private final Messages messages;
    private final FindingCard.Guide guide;
    private final FindingCard cards;
    private final Supplier<ZoneId> zone;
    private final ListAndCard<Explained> view;

    /// @param zone where the person is
    ExplainedPane(FindingsViewModel model, Steps steps, Messages messages, FindingCard.Guide guide,
            Supplier<ZoneId> zone) {
        this.model = model;
        this.steps = steps;
        this.messages = messages;
        this.guide = guide;
        this.zone = zone;
        this.cards = new FindingCard(messages, guide);
        this.view = new ListAndCard<>("findings-explained", messages.text("findings.tab.explained"), this);
        view.placeholder(messages.text("findings.explained.none"));
        model.result().subscribe(result -> view.show(result.checked().explained()));
    }

    ListAndCard<Explained> view() {
        return view;
    }

    @Override
    public Object identity(Explained explained) {
        return explained.finding().id();
    }

    @Override
    public Node row(Explained explained) {
        return Lines.row(Lines.sign(explained.finding().severity()), words().message(explained.finding()),
                explained.waiver().reason());
    }

    private CheckWords words() {
        return model.words();
    }

    @Override
    public void enter(Explained explained) {
        guide.go(explained.finding());
    }

    @Override
    public void chosen(Explained explained) {
        // only the open ones are gone through by key
    }

    @Override
    public Node card(Explained explained) {
        Waiver waiver = explained.waiver();
        String when = MINUTE.format(waiver.at().atZone(zone.get()));
        Node said = CardRows.row(messages.text("findings.explained.by", waiver.by(), when),
                Lines.wrapped(waiver.reason(), "finding-reason"));
        return cards.of(explained.finding(), words(), List.of(
                CardRows.button("finding-withdraw", messages.text("findings.withdraw"),
                        () -> steps.withdraw(explained.finding().id())),
                cards.goes("finding-explained-go", explained.finding())),
                List.of(said));
    }
}
