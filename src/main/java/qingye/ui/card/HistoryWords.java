package qingye.ui.card;

import java.util.Locale;

import qingye.edit.LogLine;
import qingye.text.Messages;

/// Says what a line of the edit log tells of a value.
final class HistoryWords {

    private HistoryWords() {}

    static String of(LogLine line, Messages messages) {
        String what = line.kind().equals("value")
                ? messages.text("card.history.value", shown(line.before(), messages), shown(line.after(), messages))
                : messages.text("card.history.dossier", shown(line.after(), messages));
        return line.purpose()
                .map(purpose -> messages.text("card.history.purpose",
                        messages.text("shell.edit." + purpose.name().toLowerCase(Locale.ROOT)), what))
                .orElse(what);
    }

    private static String shown(String words, Messages messages) {
        return words.isEmpty() ? messages.text("card.history.nothing") : words;
    }
}
