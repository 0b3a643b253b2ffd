package qingye.model.form;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.model.factor.Confidence;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;
import qingye.model.standard.Standard;
import qingye.model.standard.Term;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The readable form of a standard that somebody brought along: its short name, and a line per requirement with its
/// parts in a fixed order.
public final class StandardForm {

    private static final int PARTS = 14;

    private StandardForm() {}

    /// The standard in words.
    public static String write(Standard standard) {
        var lines = new FieldLines().put("brief", standard.brief());
        int at = 1;
        for (Requirement one : standard.requirements()) {
            lines.putItems("requirement." + at++, List.of(
                    one.code(), one.parent().map(RequirementKey::code).orElse(""), Integer.toString(one.level()),
                    one.place().number(), one.place().official() ? "yes" : "no", one.place().confidence().code(),
                    one.duty().code(), one.kind().code(),
                    one.title().in(Language.ZH_HANS).orElse(""), one.title().in(Language.ZH_HANT).orElse(""),
                    one.title().in(Language.EN).orElse(""), span(one.term()),
                    one.note().in(Language.ZH_HANS).orElse(""),
                    one.note().in(Language.EN).orElse("")));
        }
        return lines.write();
    }

    private static String span(Term term) {
        return term.first().map(Year::toString).orElse("") + "/" + term.last().map(Year::toString).orElse("");
    }

    /// Reads a standard.
    ///
    /// @throws IllegalArgumentException if this is no form of one
    public static Standard read(String id, String form) {
        FieldLines lines = FieldLines.read(form);
        var all = new ArrayList<Requirement>();
        for (int at = 1;; at++) {
            List<String> parts = lines.items("requirement." + at);
            if (parts.isEmpty()) {
                return new Standard(id, lines.words("brief"), all);
            }
            if (parts.size() != PARTS) {
                throw new IllegalArgumentException("no requirement: " + parts);
            }
            all.add(requirement(id, parts));
        }
    }

    private static Requirement requirement(String id, List<String> parts) {
        Localized<String> title = Localized.none();
        for (int at = 0; at < 3; at++) {
            String words = parts.get(8 + at);
            Language language = List.of(Language.ZH_HANS, Language.ZH_HANT, Language.EN).get(at);
            title = words.isEmpty() ? title : title.with(language, words);
        }
        return new Requirement(
                new RequirementKey(id, parts.get(0)),
                parts.get(1).isEmpty() ? Optional.empty() : Optional.of(new RequirementKey(id, parts.get(1))),
                Integer.parseInt(parts.get(2)),
                new Requirement.Place(parts.get(3), parts.get(4).equals("yes"),
                        Confidence.of(parts.get(5)).orElseThrow(IllegalArgumentException::new)),
                Duty.of(parts.get(6)).orElseThrow(IllegalArgumentException::new),
                RequirementKind.of(parts.get(7)).orElseThrow(IllegalArgumentException::new),
                title, term(parts.get(11)), note(parts.get(12), parts.get(13)));
    }

    private static Localized<String> note(String chinese, String english) {
        Localized<String> note = chinese.isEmpty() ? Localized.none() : Localized.zh(chinese);
        return english.isEmpty() ? note : note.with(Language.EN, english);
    }

    private static Term term(String span) {
        int slash = span.indexOf('/');
        return new Term(year(span.substring(0, slash)), year(span.substring(slash + 1)));
    }

    private static Optional<Year> year(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(Year.parse(written));
    }
}
