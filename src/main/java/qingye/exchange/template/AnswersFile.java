package qingye.exchange.template;

import java.time.DateTimeException;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.model.Disclosures;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.form.AnswerForm;
import qingye.model.standard.RequirementKey;

/// What a report says to standards, as a text file. `+ standard year use` says that the report goes by a standard;
/// `= standard:code year` opens an answer, whose fields follow in the form of [AnswerForm]; a blank line ends it, and a
/// line that begins with `#` says something to the one who reads the file.
final class AnswersFile {

    private static final Pattern ADOPTION = Pattern.compile("\\+ (\\S+) ([0-9]{4}) ([a-z]+)");
    private static final Pattern ANSWER = Pattern.compile("= (\\S+) ([0-9]{4})");

    private final String name;
    private final Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
    private final Map<AdoptionKey, Adoption> adoptions = new LinkedHashMap<>();

    private AnswersFile(String name) {
        this.name = name;
    }

    /// Reads a file.
    ///
    /// @throws TemplateException if it does not follow the form
    static Disclosures read(String name, String content) {
        var file = new AnswersFile(name);
        List<String> lines = content.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher adoption = ADOPTION.matcher(line);
            Matcher answer = ANSWER.matcher(line);
            if (line.isBlank() || line.startsWith("#")) {
                at++;
            } else if (adoption.matches()) {
                file.adopt(at + 1, adoption);
                at++;
            } else if (answer.matches()) {
                List<String> fields =
                        lines.subList(at + 1, lines.size()).stream().takeWhile(one -> !one.isBlank()).toList();
                file.answer(at + 1, answer, String.join("\n", fields));
                at += fields.size() + 1;
            } else {
                throw new TemplateException(name, at + 1, "neither a standard nor an answer: " + line);
            }
        }
        return new Disclosures(file.answers, file.adoptions, Map.of());
    }

    private void adopt(int line, Matcher found) {
        try {
            adoptions.put(
                    new AdoptionKey(Year.parse(found.group(2)), found.group(1)),
                    new Adoption(Adoption.Use.valueOf(found.group(3).toUpperCase(Locale.ROOT)), Optional.empty()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new TemplateException(name, line, String.valueOf(e.getMessage()));
        }
    }

    private void answer(int line, Matcher found, String fields) {
        RequirementKey requirement = RequirementKey.of(found.group(1))
                .orElseThrow(() -> new TemplateException(name, line, "no requirement: " + found.group(1)));
        try {
            var key = new AnswerKey(Year.parse(found.group(2)), requirement);
            if (answers.put(key, AnswerForm.read(fields)) != null) {
                throw new TemplateException(name, line, "answered twice: " + key);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new TemplateException(name, line, String.valueOf(e.getMessage()));
        }
    }
}
