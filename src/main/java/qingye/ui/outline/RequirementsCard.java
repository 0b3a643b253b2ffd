package qingye.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import qingye.calc.answer.Asked;
import qingye.calc.answer.SectionRequirements;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.id.SectionId;
import qingye.model.report.Section;
import qingye.model.standard.RequirementKey;
import qingye.text.Messages;
import qingye.ui.answer.AnswerWords;
import qingye.ui.control.CardRows;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;

/// The card of a section that names the requirements it answers, and those of the same topics that nobody answers yet:
/// one button answers them with this section.
final class RequirementsCard {

    private static final int MOST = 5;

    private final ChapterViewModel model;
    private final Navigator navigator;
    private final Messages messages;
    private final AnswerWords words;

    RequirementsCard(ChapterViewModel model, Navigator navigator, Messages messages) {
        this.model = model;
        this.navigator = navigator;
        this.messages = messages;
        this.words = new AnswerWords(messages);
    }

    Node of(Section section) {
        Snapshot content = model.content().get();
        Asked asked = Asked.of(content);
        var rows = new ArrayList<Node>();
        if (asked.indexed().isEmpty()) {
            rows.add(quiet(messages.text("chapter.answers.none")));
            rows.add(link("answers-adopt", messages.text("chapter.answers.adopt"), Optional.empty()));
        } else {
            SectionRequirements found = SectionRequirements.of(content, section.id());
            if (found.answered().isEmpty()) {
                rows.add(quiet(messages.text("chapter.answers.nothing")));
            }
            found.answered().stream().limit(MOST).forEach(key -> rows.add(name(asked, key)));
            more(rows, found.answered().size());
            if (!found.open().isEmpty()) {
                rows.add(quiet(messages.text("chapter.answers.open", found.open().size())));
                found.open().stream().limit(MOST).forEach(key -> rows.add(open(asked, section.id(), key)));
                more(rows, found.open().size());
            }
        }
        return CardRows.card("section-answers", messages.text("chapter.answers"), rows);
    }

    private void more(List<Node> rows, int count) {
        if (count > MOST) {
            rows.add(link("answers-more-" + rows.size(), messages.text("chapter.answers.more", count - MOST),
                    Optional.empty()));
        }
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }

    private Hyperlink link(String id, String words, Optional<RequirementKey> requirement) {
        var link = new Hyperlink(words);
        link.setId(id);
        link.setOnAction(_ -> navigator.open(new Place.Index(requirement)));
        return link;
    }

    /// Its name, which leads to the index desk.
    private Hyperlink name(Asked asked, RequirementKey key) {
        String said = words(asked, key);
        Hyperlink link = link("answer-" + key.toString().replace(':', '-'), said, Optional.of(key));
        link.setTooltip(new Tooltip(said));
        link.setMinWidth(0);
        return link;
    }

    private Node open(Asked asked, SectionId section, RequirementKey key) {
        Hyperlink name = name(asked, key);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var take = CardRows.button("answer-here-" + key.toString().replace(':', '-'),
                messages.text("chapter.answers.here"), () -> answer(section, key));
        take.setMinWidth(Label.USE_PREF_SIZE);
        take.setAccessibleText(messages.text("chapter.answers.here.of", name.getText()));
        return new HBox(4, name, take);
    }

    /// Answers a requirement with a section, beside what it points to already.
    private void answer(SectionId section, RequirementKey key) {
        model.flush();
        Snapshot content = model.content().get();
        Answer before = content.disclosures().answer(content.report().year(), key);
        var targets = new ArrayList<>(before.targets());
        targets.add(new Target.InSection(section));
        model.hand(new Edit.SetAnswer(new AnswerKey(content.report().year(), key), before,
                before.withStance(new Stance.Disclosed()).withTargets(targets)));
    }

    /// Standard, code and title; the standard alone where it has no such requirement.
    private String words(Asked asked, RequirementKey key) {
        return asked.standard(key.standard()).flatMap(standard -> asked.requirement(key)
                .map(one -> words.name(standard, one)))
                .orElse(key.toString()).replaceAll(" {2,}", " ");
    }
}
