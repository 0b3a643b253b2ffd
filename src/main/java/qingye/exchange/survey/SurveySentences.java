package qingye.exchange.survey;

import java.util.Locale;
import java.util.Set;

import qingye.exchange.ImportSentences;
import qingye.exchange.Planning;
import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.text.Messages;

/// Says what answers came in and what is wrong with them: what, where, and what to do next.
///
/// @param messages the words
public record SurveySentences(Messages messages) {

    private static final Set<Refusal> LARGE = Set.of(Refusal.TOO_BIG, Refusal.ROWS, Refusal.CELLS);

    /// What is wrong.
    public String say(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Unreadable unread -> LARGE.contains(unread.reason())
                    ? messages.text("survey.flaw.large", String.valueOf(unread.file().getFileName()))
                    : common().say(new Planning.Unreadable(
                            unread.file(), unread.reason(), unread.detail(), unread.place()));
            case Flaw.Found(Flaw.Kind kind, Place place, String found, String expected) -> messages.text(
                    "survey.said", place(place),
                    messages.text("survey.flaw." + kind.name().toLowerCase(Locale.ROOT), found, expected));
        };
    }

    private String place(Place place) {
        String within = common().place(place);
        return within.isEmpty() ? place.file() : messages.text("survey.place", place.file(), within);
    }

    private ImportSentences common() {
        return new ImportSentences(messages);
    }
}
