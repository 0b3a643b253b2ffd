package qingye.ui.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.edit.LogLine;
import qingye.model.id.EvidenceId;
import qingye.model.id.Ids;
import qingye.model.indicator.Evidence;
import qingye.text.Messages;

/// Says in the person's language what a line of the edit log tells of a value. The log itself is in one language, so
/// that it can be read without this program.
///
/// @param evidence the names of kept files
record HistoryWords(Messages messages, Map<EvidenceId, Evidence> evidence) {

    /// What the log calls the parts of a dossier, and our keys for them.
    private static final Map<String, String> PARTS = Map.of(
            "boundary", "card.boundary", "source", "card.source", "evidence", "card.evidence",
            "restated from", "card.history.restated", "reason", "card.history.reason",
            "effect", "card.history.effect", "typed over the calculated value", "card.override");
    private static final Pattern PART = Pattern.compile("(boundary|source|evidence|restated from|reason|effect"
            + "|typed over the calculated value|factor [a-z0-9._-]+): (.*)");
    private static final Pattern STANDING = Pattern.compile("(confirmed|locked) by (.*) \\S+");
    private static final Pattern LANGUAGE = Pattern.compile("\\[(zh-Hans|zh-Hant|en)] ");

    String of(LogLine line) {
        String what = line.kind().equals("value")
                ? messages.text("card.history.value", shown(line.before()), shown(line.after()))
                : dossier(line);
        return line.purpose()
                .map(purpose -> messages.text("card.history.purpose",
                        messages.text("shell.edit." + purpose.name().toLowerCase(Locale.ROOT)), what))
                .orElse(what);
    }

    private String shown(String words) {
        return words.isEmpty() ? messages.text("card.history.nothing") : words;
    }

    /// What the line changed of the dossier.
    private String dossier(LogLine line) {
        Map<String, String> before = parts(line.before());
        Map<String, String> after = parts(line.after());
        var changed = new ArrayList<String>();
        Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct().forEach(part -> {
            String was = before.getOrDefault(part, "");
            String is = after.getOrDefault(part, "");
            if (!was.equals(is)) {
                changed.add(part.isEmpty()
                        ? standing(is)
                        : messages.text("card.history.part", name(part), shown(content(part, is))));
            }
        });
        return String.join(messages.text("card.history.also"), changed);
    }

    /// The parts of a dossier as logged, by name; the standing has none.
    private static Map<String, String> parts(String logged) {
        var parts = new LinkedHashMap<String, String>();
        String open = "";
        for (String line : logged.split("\n", -1)) {
            Matcher part = PART.matcher(line);
            if (parts.isEmpty()) {
                parts.put(open, line);
            } else if (part.matches()) {
                open = part.group(1);
                parts.put(open, part.group(2));
            } else {
                parts.merge(open, line, (first, next) -> first + "\n" + next);
            }
        }
        return parts;
    }

    private String standing(String logged) {
        Matcher standing = STANDING.matcher(logged);
        return standing.matches()
                ? messages.text("card.history." + standing.group(1), standing.group(2))
                : messages.text("card.history.open");
    }

    private String name(String part) {
        return Optional.ofNullable(PARTS.get(part)).map(messages::text)
                .orElseGet(() -> messages.text("card.history.factor", part.substring("factor ".length())));
    }

    private String content(String part, String logged) {
        return switch (part) {
            case "boundary" -> LANGUAGE.matcher(logged).replaceAll("");
            case "evidence" -> List.of(logged.split(" ")).stream().map(this::file).collect(Collectors.joining(" "));
            default -> logged;
        };
    }

    private String file(String id) {
        return Ids.isId(id)
                ? Optional.ofNullable(evidence.get(new EvidenceId(id))).map(Evidence::name).orElse(id)
                : id;
    }
}
