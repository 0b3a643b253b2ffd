package qingye.ui.index;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.calc.answer.Heritage;
import qingye.calc.answer.Renewal;
import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.standard.Requirement;
import qingye.text.Messages;
import qingye.ui.answer.TargetView;
import qingye.ui.pick.Pages;

/// A page of what changed in a standard since last year's report: what is no longer asked, with what was said to it and
/// what took its place, and what is new. What was said can be said to what took the place.
final class RenewalPage extends VBox {

    private final IndexViewModel model;
    private final Messages messages;
    private final Renewal renewal;
    private final Runnable left;
    private final List<AnswerSteps.Taken> passed = new ArrayList<>();

    private RenewalPage(IndexViewModel model, AnswerSteps steps, Renewal renewal, Runnable left) {
        this.model = model;
        this.messages = model.messages();
        this.renewal = renewal;
        this.left = left;
        setId("index-renewal-page");
        getStyleClass().addAll("work-pane", "import-page", "pick-page");
        var title = new Label(messages.text("index.renewal.title", model.words().brief(renewal.standard()),
                renewal.from().toString(), renewal.to().toString()));
        title.getStyleClass().add("sheet-name");
        var hint = words(messages.text("index.renewal.hint", renewal.gone().size(), renewal.added().size()));
        hint.getStyleClass().add("quiet");
        renewal.gone().stream().flatMap(gone -> gone.by().stream()).distinct().forEach(this::pass);
        var all = new VBox(16);
        if (!renewal.gone().isEmpty()) {
            all.getChildren().add(head(messages.text("index.renewal.gone", renewal.gone().size())));
            renewal.gone().forEach(one -> all.getChildren().add(gone(one)));
        }
        if (!renewal.added().isEmpty()) {
            all.getChildren().add(head(messages.text("index.renewal.added", renewal.added().size())));
            renewal.added().forEach(one -> all.getChildren().add(link(one)));
        }
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var go = new Button(messages.text("index.renewal.go", passed.size()));
        go.setId("renewal-go");
        go.getStyleClass().add("accent");
        go.setDisable(passed.isEmpty());
        go.setOnAction(_ -> {
            left.run();
            steps.takeAll(passed);
        });
        var leave = new Button(messages.text("index.renewal.leave"));
        leave.setId("renewal-leave");
        leave.setOnAction(_ -> left.run());
        var foot = new HBox(8, go, leave);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, hint, scroll, foot);
    }

    static void show(Pages pages, IndexViewModel model, AnswerSteps steps, Renewal renewal) {
        var page = new RenewalPage(model, steps, renewal, pages::close);
        pages.show(page, page.lookup("#renewal-leave"));
    }

    private static Label head(String said) {
        var head = new Label(said);
        head.getStyleClass().add("trace-head");
        return head;
    }

    private static Label words(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node gone(Renewal.Gone gone) {
        Answer answer = gone.answer();
        var box = new VBox(4, words(model.words().name(gone.requirement())));
        String titles = String.join(messages.text("assess.and"), model.said().get().views(answer).stream()
                .map(TargetView::title).toList());
        String said = answer.stance().kind() == Stance.Kind.OPEN
                ? messages.text("index.renewal.unanswered", renewal.from().toString())
                : messages.text("index.renewal.answered", renewal.from().toString(),
                        model.words().stance(answer.stance().kind()), titles);
        var before = words(said);
        before.getStyleClass().add("quiet");
        box.getChildren().add(before);
        if (gone.by().isEmpty()) {
            var none = words(messages.text("index.renewal.heirless"));
            none.getStyleClass().add("quiet");
            box.getChildren().add(none);
        } else {
            var heirs = new FlowPane(8, 4, new Label(messages.text("index.renewal.by")));
            gone.by().forEach(heir -> heirs.getChildren().add(link(heir)));
            box.getChildren().add(heirs);
        }
        return box;
    }

    /// What was said to all that it took the place of goes on to a requirement, where nobody said anything to it yet.
    private void pass(Requirement heir) {
        if (model.listed(heir.key()).stance().kind() == Stance.Kind.OPEN) {
            Heritage.of(renewal, heir, target -> model.said().get().targets().view(target).leads())
                    .ifPresent(inherited -> passed.add(new AnswerSteps.Taken(heir.key(), inherited)));
        }
    }

    private Hyperlink link(Requirement requirement) {
        var link = new Hyperlink(model.words().name(requirement));
        link.setOnAction(_ -> {
            left.run();
            model.open(requirement.key());
        });
        return link;
    }
}
