package qingye.exchange.template;

import java.time.DateTimeException;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import qingye.model.Materiality;
import qingye.model.form.PartForm;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialityPart;

/// A materiality assessment as a text file. `= kind id year place` opens a part, whose fields follow in the form of
/// [PartForm]; a blank line ends it, and a line that begins with `#` says something to the one who reads the file.
final class AssessmentFile {

    private static final Pattern HEADING = Pattern.compile("= ([a-z]+) (\\S+) ([0-9]{4}) ([0-9]{1,6})");

    private AssessmentFile() {}

    /// Reads a file.
    ///
    /// @throws TemplateException if it does not follow the form
    static Materiality read(String name, String content) {
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
        List<String> lines = content.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.isBlank() || line.startsWith("#")) {
                at++;
                continue;
            }
            Matcher heading = HEADING.matcher(line);
            if (!heading.matches()) {
                throw new TemplateException(name, at + 1, "no heading of a part: " + line);
            }
            List<String> fields =
                    lines.subList(at + 1, lines.size()).stream().takeWhile(one -> !one.isBlank()).toList();
            var id = new PartId(heading.group(2));
            if (parts.put(id, part(name, at + 1, heading, id, fields)) != null) {
                throw new TemplateException(name, at + 1, "part stands twice: " + id);
            }
            at += fields.size() + 1;
        }
        return new Materiality(parts);
    }

    private static MaterialityPart part(String name, int line, Matcher heading, PartId id, List<String> fields) {
        try {
            return PartForm.read(heading.group(1), id, Year.parse(heading.group(3)),
                    Integer.parseInt(heading.group(4)), fields.stream().collect(Collectors.joining("\n")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new TemplateException(name, line, String.valueOf(e.getMessage()));
        }
    }
}
