package qingye.ui.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.check.Severity;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.Term;
import qingye.text.Messages;
import qingye.ui.answer.AnswerWords;
import qingye.ui.control.CardRows;

/// What is known of a requirement.
final class RequirementCard {

    private final IndexViewModel model;
    private final Messages messages;
    private final VBox box = new VBox();

    RequirementCard(IndexViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    Node show(Row row) {
        Requirement one = row.requirement();
        AnswerWords words = model.words();
        var rows = new ArrayList<Node>();
        var title = text(words.title(one), "card-name");
        title.setId("requirement-title");
        rows.add(title);
        model.mark(one.key()).ifPresent(mark -> mark.sentences().forEach(sentence -> rows.add(
                text(sentence, style(mark.severity())))));
        String standard = model.said().get().standard(one.key()).map(words::brief).orElse(one.key().standard());
        rows.add(text(String.join(" · ", facts(one, standard)), "quiet"));
        if (row.answerable() && one.duty() != Duty.NONE) {
            rows.add(text(words.dutyWhole(one.duty()), "quiet"));
        }
        words.remarks(one).forEach(remark -> rows.add(text(remark,
                AnswerWords.unsure(one) && !remark.equals(words.remarks(one).getFirst()) || one.place().official()
                        ? "unverified-words"
                        : "quiet")));
        term(one.term()).ifPresent(span -> rows.add(text(span, "quiet")));
        words.note(one).ifPresent(note -> rows.add(CardRows.fact(messages.text("index.note"), note)));
        box.getChildren().setAll(CardRows.card("requirement-card", words.code(one), rows));
        return box;
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "answer-fault";
            case WARNING -> "answer-doubt";
            case HINT -> "quiet";
        };
    }

    private List<String> facts(Requirement one, String standard) {
        var facts = new ArrayList<String>();
        facts.add(standard);
        if (one.duty() != Duty.NONE) {
            facts.add(model.words().duty(one.duty()));
        }
        facts.add(model.said().get().asked().isTopic(one)
                ? messages.text("answer.kind.topic")
                : model.words().kind(one.kind()));
        return facts;
    }

    private Optional<String> term(Term term) {
        return term.first().isEmpty() && term.last().isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text(term.first().isEmpty()
                        ? "index.term.until"
                        : term.last().isEmpty() ? "index.term.since" : "index.term.between",
                        term.first().map(Object::toString).orElse(""), term.last().map(Object::toString).orElse("")));
    }

    private static Label text(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
