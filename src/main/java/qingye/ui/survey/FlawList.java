package qingye.ui.survey;

import java.util.ArrayList;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import qingye.exchange.survey.Flaw;
import qingye.exchange.survey.Replies;
import qingye.exchange.survey.SurveySentences;
import qingye.text.Messages;
import qingye.ui.control.ToldCell;

/// What is wrong with answers that came in, the greatest losses first.
final class FlawList extends ListView<FlawList.Line> {

    private final Messages messages;
    private final SurveySentences sentences;

    /// What is wrong, or a part of it.
    record Line(String words, Flaw.Loss loss) {}

    FlawList(Messages messages) {
        this.messages = messages;
        this.sentences = new SurveySentences(messages);
        setId("survey-flaws");
        setAccessibleText(messages.text("survey.read.flaws"));
        setPlaceholder(new Label(messages.text("survey.read.flawless")));
        setCellFactory(_ -> new ToldCell<>(Line::words, FlawList::tone));
    }

    /// Shows those of all that was read.
    void show(Replies replies) {
        var lines = new ArrayList<Line>();
        for (Flaw.Loss loss : Flaw.Loss.values()) {
            replies.flaws().stream().filter(flaw -> flaw.loss() == loss)
                    .forEach(flaw -> lines.add(new Line(sentences.say(flaw), loss)));
        }
        if (replies.more() > 0) {
            lines.add(new Line(messages.text("assess.answers.more", Integer.toString(replies.more())),
                    Flaw.Loss.SOME));
        }
        getItems().setAll(lines);
    }

    private static ToldCell.Tone tone(Line line) {
        return switch (line.loss()) {
            case NONE -> ToldCell.Tone.FINE;
            case SOME -> ToldCell.Tone.CHANGED;
            case ALL -> ToldCell.Tone.REFUSED;
        };
    }
}
