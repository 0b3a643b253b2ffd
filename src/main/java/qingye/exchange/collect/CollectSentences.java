package qingye.exchange.collect;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.exchange.ImportSentences;
import qingye.exchange.Planning;
import qingye.exchange.log.Place;
import qingye.text.Messages;

/// Says what filled forms hold: what is new, what is wrong, where, and what to do next.
///
/// @param messages the words
public record CollectSentences(Messages messages) {

    /// How far a form is filled.
    public String say(ReadForm form) {
        return words("read", name(form.form()), form.department(), form.filled(), form.asked());
    }

    /// Why nothing of a form was taken.
    public String say(RefusedForm refused) {
        return switch (refused) {
            case RefusedForm.Unreadable(Path form, var reason, String detail, var place) ->
                common().say(new Planning.Unreadable(form, reason, detail, place));
            case RefusedForm.NoForm(Path form) -> words("refused.foreign", name(form));
            case RefusedForm.OtherVersion(Path form, String found) ->
                words("refused.version", name(form), found, FormLayout.VERSION);
            case RefusedForm.OtherCompany(Path form, String found, String expected) ->
                words("refused.company", name(form), found, expected);
            case RefusedForm.OtherWorkspace(Path form) -> words("refused.workspace", name(form));
            case RefusedForm.OtherYear(Path form, String found, String expected) ->
                words("refused.year", name(form), found, expected);
            case RefusedForm.Changed(Path form, Place place, String found, String expected) ->
                words("refused.changed", name(form), common().place(place), shown(found), shown(expected));
        };
    }

    /// What a form says otherwise.
    public String say(Change change) {
        String sentence = change.changesValue()
                ? words("change", change.indicator(), shown(change.before().printed()), shown(change.after().printed()))
                : words("source", change.indicator(), shown(change.source()));
        return words("said", change.department(), place(change.place()), sentence);
    }

    /// What needs a decision.
    public String say(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Differing(List<Change> claims) -> words("conflict.differing", claims.getFirst().indicator(),
                    claims.stream()
                            .map(claim -> words("claim", claim.department(), place(claim.place()),
                                    shown(claim.after().printed())))
                            .collect(Collectors.joining(words("and"))));
            case Conflict.Overtaken(Change change, String then) -> words("conflict.overtaken", change.indicator(),
                    shown(then), shown(change.before().printed()), shown(change.after().printed()),
                    change.department());
            case Conflict.Locked(Change change) -> words("conflict.locked", change.indicator(),
                    shown(change.before().printed()), shown(change.after().printed()), change.department());
        };
    }

    /// Why a cell was not taken.
    public String say(Fault fault) {
        return words("fault", place(fault.place()), fault.indicator(), common().say(fault.problem()));
    }

    private ImportSentences common() {
        return new ImportSentences(messages);
    }

    private String place(Place place) {
        return words("place", place.file(), common().place(place));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private String shown(String printed) {
        return printed.isEmpty() ? words("nothing") : printed;
    }

    private String words(String key, Object... arguments) {
        return messages.text("collect." + key, Stream.of(arguments).map(String::valueOf).toArray());
    }
}
