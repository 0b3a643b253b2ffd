package qingye.ui.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.form.LineForm;

/// Copied lines: other programs get the words as printed, our own text areas get the live figures back.
final class LineClipboard {

    private static final DataFormat LINES = new DataFormat("application/x-qingye-lines");
    /// More than any chapter; what is longer was not meant for a paragraph.
    private static final int LONGEST = 200_000;

    private LineClipboard() {}

    static void put(List<Line> lines, LiveWords live) {
        var content = new ClipboardContent();
        content.putString(lines.stream().map(line -> plain(line, live)).collect(Collectors.joining("\n")));
        content.put(LINES, lines.stream().map(LineForm::write).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The words of a line as printed.
    static String plain(Line line, LiveWords live) {
        var words = new StringBuilder();
        for (Inline run : line.runs()) {
            words.append(run instanceof Inline.Text(String text, var _) ? text : live.of(run).text());
        }
        return words.toString();
    }

    /// What another program put there, if it is more than words on one line.
    static Optional<Pasted> foreign() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasContent(LINES)) {
            return Optional.empty();
        }
        Optional<String> page = Optional.ofNullable(clipboard.getHtml()).filter(html -> !html.isBlank());
        String text = Optional.ofNullable(clipboard.getString()).orElse("");
        boolean several = text.strip().lines().limit(2).count() > 1;
        return page.isPresent() || several ? Optional.of(new Pasted(page, text)) : Optional.empty();
    }

    /// @param plain whether only words on one line are wanted
    static Optional<List<Line>> get(boolean plain) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (!plain && clipboard.getContent(LINES) instanceof String forms) {
            return Optional.of(forms.lines().map(LineForm::read).toList());
        }
        if (!clipboard.hasString() || clipboard.getString() == null) {
            return Optional.empty();
        }
        String text = clipboard.getString();
        var lines = new ArrayList<Line>();
        text.substring(0, Math.min(text.length(), LONGEST)).lines()
                .map(LineClipboard::clean)
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(Line.of(line)));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(plain ? lines.subList(0, 1) : lines);
    }

    /// Word and web pages bring tabs, non-breaking and invisible signs along.
    private static String clean(String line) {
        return line.replace('\t', ' ').replace('\u00a0', ' ').replaceAll("[\\p{Cntrl}\\u200b\\ufeff\\ufffc]", "");
    }
}
