package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.Test;

import qingye.check.made.Checks;
import qingye.check.made.Complaints;
import qingye.check.made.MadeTables;
import qingye.check.made.MadeUp;
import qingye.check.made.Mode;
import qingye.check.made.PublishedLike;
import qingye.check.made.Seeds;
import qingye.check.made.Slip;
import qingye.check.word.CheckWords;
import qingye.model.Snapshot;
import qingye.model.id.FindingId;
import qingye.text.Messages;

/// Whatever is found can be said, in both languages of the program, and tells itself apart.
class SpokenFindingsTest {

    private static final List<Messages> LANGUAGES = List.of(Messages.of(Locale.CHINESE), Messages.of(Locale.ENGLISH));

    @Test
    void saysWhateverIsFoundInMadeUpTables() {
        Set<String> said = ConcurrentHashMap.newKeySet();
        Seeds.of("spoken", 150).forEach(seed -> {
            MadeUp made = MadeTables.telling(seed, Mode.ROUNDED);
            var random = new SplittableRandom(seed);
            for (int turn = 0; turn < 3; turn++) {
                Slip.in(made, Slip.Kind.of(seed + turn), random)
                        .ifPresent(slip -> say(slip.snapshot(), said));
            }
        });
        assertThat(said).hasSizeGreaterThan(5);
    }

    @Test
    void saysEveryPlantedError() {
        Set<String> said = new HashSet<>();
        PublishedLike.planted().forEach(planted -> say(planted.snapshot(), said));
        assertThat(said).hasSizeGreaterThan(5);
    }

    private static void say(Snapshot snapshot, Set<String> said) {
        Checked checked = Checks.of(snapshot);
        Set<FindingId> ids = new HashSet<>();
        for (Finding finding : checked.open()) {
            assertThat(ids.add(finding.id())).as("twice: " + Complaints.described(finding)).isTrue();
            for (Messages messages : LANGUAGES) {
                var words = new CheckWords(messages, snapshot);
                assertThat(List.of(words.message(finding), words.why(finding), words.place(finding.spot()),
                        words.rule(finding.rule())))
                        .as(Complaints.described(finding))
                        .allMatch(text -> !text.isBlank() && !text.contains("{") && !text.contains("null"));
            }
            said.add(finding.message().key());
        }
        for (Suggestion suggestion : checked.suggestions()) {
            LANGUAGES.forEach(
                    messages -> assertThat(new CheckWords(messages, snapshot).relation(suggestion)).isNotBlank()
                            .doesNotContain("{"));
        }
    }
}
