package qingye.exchange.prose;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The notes of a Markdown text: `[^1]: words` tells one, `[^1]` marks its place. They are taken out before the text is
/// parsed, which knows them as addresses of links at best.
final class MarkdownNotes {

    /// Where a note is marked.
    static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\[\\s]{1,80})\\]");

    private static final Pattern TOLD = Pattern.compile(" {0,3}\\[\\^([^\\]\\[\\s]{1,80})\\]:(.*)");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    /// What begins a block of its own, with which the words of a note end.
    private static final Pattern BLOCK = Pattern.compile(" {0,3}(?:[#>|]|[-*+] |[0-9]{1,9}[.)] ).*");

    private final Map<String, String> told = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private String text = "";

    private MarkdownNotes() {}

    /// Takes the notes out of a text.
    static MarkdownNotes in(String whole) {
        var notes = new MarkdownNotes();
        notes.part(whole.lines().toList());
        return notes;
    }

    private void part(List<String> lines) {
        var rest = new StringBuilder();
        String fence = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher fenced = FENCE.matcher(line);
            if (fenced.matches()) {
                String mark = fenced.group(1);
                boolean ends = !fence.isEmpty() && mark.startsWith(fence) && line.strip().equals(mark);
                fence = fence.isEmpty() ? mark : ends ? "" : fence;
            }
            Matcher note = TOLD.matcher(line);
            if (fence.isEmpty() && note.matches()) {
                at = told(note, lines, at);
                rest.append('\n');
            } else {
                rest.append(line).append('\n');
            }
        }
        text = rest.toString();
    }

    /// @return the last line of the note
    private int told(Matcher note, List<String> lines, int first) {
        var words = new StringBuilder(note.group(2).strip());
        int at = first;
        while (at + 1 < lines.size() && goesOn(lines, at + 1)) {
            at++;
            String more = lines.get(at).strip();
            words.append(Joints.between(words, more)).append(more);
        }
        told.putIfAbsent(note.group(1), words.toString());
        return at;
    }

    private static boolean goesOn(List<String> lines, int at) {
        String line = lines.get(at);
        if (line.isBlank()) {
            return at + 1 < lines.size() && isSetIn(lines.get(at + 1));
        }
        return isSetIn(line) || !lines.get(at - 1).isBlank() && !TOLD.matcher(line).matches()
                && !BLOCK.matcher(line).matches() && !FENCE.matcher(line).matches();
    }

    private static boolean isSetIn(String line) {
        return !line.isBlank() && (line.startsWith("    ") || line.startsWith("\t"));
    }

    /// The text without what tells the notes.
    String text() {
        return text;
    }

    /// The words of a note that is marked, in Markdown; empty for a mark that no words belong to.
    Optional<String> words(String mark) {
        Optional<String> words = Optional.ofNullable(told.get(mark)).filter(found -> !found.isEmpty());
        words.ifPresent(_ -> used.add(mark));
        return words;
    }

    /// The words of the notes that were marked nowhere by now, in their order.
    List<String> unused() {
        return told.entrySet().stream()
                .filter(note -> !used.contains(note.getKey()) && !note.getValue().isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }
}
