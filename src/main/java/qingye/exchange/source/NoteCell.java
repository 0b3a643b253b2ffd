package qingye.exchange.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the note column of a row says. On its first line the marks: `section:2; table:3; row:4`. On further lines, once
/// in a source, what each note says: `3: text`; a text of several lines goes on after a line break and a blank.
///
/// @param texts by the number of the note
public record NoteCell(List<NoteMark> marks, Map<Integer, String> texts) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,6})[:：] ?(.*)", Pattern.DOTALL);
    private static final NoteCell BLANK = new NoteCell(List.of(), Map.of());

    public NoteCell {
        marks = List.copyOf(marks);
        texts = Map.copyOf(texts);
    }

    /// Reads a cell; empty if it has another form.
    public static Optional<NoteCell> read(String cell) {
        if (cell.isBlank()) {
            return Optional.of(BLANK);
        }
        String[] parts = cell.replace("\r\n", "\n").replace('\r', '\n').strip().split("\n(?! )", -1);
        Optional<List<NoteMark>> marks = NoteMark.read(parts[0].replace("\n ", " "));
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        var texts = new LinkedHashMap<Integer, String>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            Matcher text = TEXT.matcher(part);
            if (!text.matches()) {
                return Optional.empty();
            }
            texts.put(Integer.parseInt(text.group(1)), text.group(2).replace("\n ", "\n").strip());
        }
        return Optional.of(new NoteCell(marks.get(), texts));
    }

    /// The cell in the form that is read.
    public String printed() {
        var lines = new ArrayList<String>();
        lines.add(marks.stream().map(NoteMark::printed).collect(Collectors.joining("; ")));
        texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> lines.add(text.getKey() + ": " + text.getValue().strip().replace("\n", "\n ")));
        return String.join("\n", lines);
    }
}
