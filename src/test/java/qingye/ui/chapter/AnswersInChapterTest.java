package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.block.Block;
import qingye.model.standard.RequirementKey;
import qingye.ui.WrittenChapters;
import qingye.ui.nav.Place;

/// Beside a section stands what it answers, and what of the same topics is still open.
class AnswersInChapterTest extends DeskTest {

    private static final RequirementKey STAFF_TOPIC = new RequirementKey("cn", "T17");

    @Override
    Snapshot content() {
        Snapshot before = super.content();
        Year year = before.report().year();
        return Application.apply(before, new Edit.Batch(Edit.Purpose.ANSWER, List.of(
                new Edit.SetAdoption(new AdoptionKey(year, "cn"), Optional.empty(), Optional.of(Adoption.FOLLOWED)),
                new Edit.SetAdoption(new AdoptionKey(year, "hkex"), Optional.empty(), Optional.of(Adoption.FOLLOWED)),
                new Edit.SetAnswer(new AnswerKey(year, STAFF_TOPIC), Answer.OPEN, new Answer(
                        new Stance.Disclosed(), List.of(new Target.InSection(WrittenChapters.STAFF)), "")))));
    }

    private Answer answer(String standard, String code) {
        Snapshot now = windows[0].workspace.snapshot();
        return now.disclosures().answer(now.report().year(), new RequirementKey(standard, code));
    }

    private void open(Place.Section place) {
        interact(() -> windows[0].desk.show(place));
        await(() -> lookup("#section-answers").tryQuery().isPresent());
    }

    @Test
    void namesWhatTheSectionAnswersAndAnswersWhatIsOpenWithOneButton() {
        open(new Place.Section(WrittenChapters.STAFF, Optional.empty()));
        assertThat(lookup("#answer-cn-T17").queryAs(Hyperlink.class).getText()).contains("员工");
        // of the same topic: the article of the guideline, asked for strictly
        assertThat(answer("cn", "ART50").stance().kind()).isEqualTo(Stance.Kind.OPEN);
        interact(() -> lookup("#answer-here-cn-ART50").queryAs(Button.class).fire());
        await(() -> answer("cn", "ART50").targets().equals(List.of(new Target.InSection(WrittenChapters.STAFF))));
        assertThat(answer("cn", "ART50").stance()).isEqualTo(new Stance.Disclosed());
        await(() -> lookup("#answer-here-cn-ART50").tryQuery().isEmpty()
                && lookup("#answer-cn-ART50").tryQuery().isPresent());
        windows[0].workspace.undo().join();
        await(() -> lookup("#answer-here-cn-ART50").tryQuery().isPresent());
        assertThat(answer("cn", "ART50")).isEqualTo(Answer.OPEN);
    }

    @Test
    void theChapterAboveAnswersWhatItsSectionsDo() {
        open(new Place.Section(WrittenChapters.PEOPLE, Optional.empty()));
        await(() -> lookup("#answer-cn-T17").tryQuery().isPresent());
        open(new Place.Section(WrittenChapters.TRAINING, Optional.empty()));
        await(() -> lookup("#answer-cn-T17").tryQuery().isEmpty());
    }

    @Test
    void goalsOfAChapterAreChosenOnItsCardAndUndone() {
        open(new Place.Section(WrittenChapters.PEOPLE, Optional.empty()));
        await(() -> lookup("#section-goal-8").tryQuery().isPresent());
        interact(() -> lookup("#section-goal-8").queryAs(ToggleButton.class).fire());
        await(() -> goals().equals(Set.of(8)));
        open(new Place.Section(WrittenChapters.PEOPLE, Optional.empty()));
        await(() -> lookup("#section-goal-5").<Node>tryQuery().isPresent()
                && lookup("#section-goal-8").queryAs(ToggleButton.class).isSelected());
        interact(() -> lookup("#section-goal-5").queryAs(ToggleButton.class).fire());
        await(() -> goals().equals(Set.of(5, 8)));
        windows[0].workspace.undo().join();
        windows[0].workspace.undo().join();
        await(() -> goals().isEmpty());
    }

    private Set<Integer> goals() {
        return windows[0].workspace.snapshot().chapters().blocks().values().stream()
                .filter(Block.Goals.class::isInstance).map(Block.Goals.class::cast)
                .map(Block.Goals::goals).findFirst().orElse(Set.of());
    }
}
