package qingye.cli;

import java.util.List;
import java.util.stream.Collectors;

import qingye.calc.answer.Renewal;
import qingye.check.word.CheckWords;
import qingye.model.Snapshot;
import qingye.model.standard.Requirement;

/// Says what changed in standards from one reporting year to the next, and what the older report said to it.
///
/// @param after the content with the answers of both years
record RenewalLines(Console console, Snapshot after) {

    private static final String STANCE = "cli.renewal.stance.";

    void say(List<Renewal> renewals) {
        var words = new CheckWords(console.messages(), after);
        for (Renewal renewal : renewals) {
            console.say("cli.renewal.head", words.standard(renewal.standard().id()), renewal.from().toString(),
                    renewal.to().toString(), renewal.gone().size(), renewal.added().size());
            for (Renewal.Gone gone : renewal.gone()) {
                String stance = console.messages().text(STANCE + gone.answer().stance().kind().code());
                String old = words.asked(gone.requirement().key());
                if (gone.by().isEmpty()) {
                    console.say("cli.renewal.gone", old, stance);
                } else {
                    console.say("cli.renewal.replaced", old, stance, named(words, gone.by()));
                }
            }
            renewal.added().forEach(one -> console.say("cli.renewal.added", words.asked(one.key())));
        }
    }

    private String named(CheckWords words, List<Requirement> requirements) {
        return requirements.stream().map(one -> words.asked(one.key()))
                .collect(Collectors.joining(console.messages().text("check.word.comma")));
    }
}
