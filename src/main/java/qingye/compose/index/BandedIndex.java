package qingye.compose.index;

import java.util.List;
import java.util.Optional;

import qingye.calc.answer.Asked;
import qingye.document.Table;
import qingye.model.answer.Stance;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;

/// Requirements with their codes, below the headings of their standard.
final class BandedIndex {

    /// Behind the codes of the general disclosures of the Hong Kong exchange, which have none of their own.
    private static final String GENERAL = ".GD";

    private final Asked asked;
    private final Edition edition;
    private final Answers answers;

    BandedIndex(Asked asked, Edition edition, Answers answers) {
        this.asked = asked;
        this.edition = edition;
        this.answers = answers;
    }

    /// A part of the code of the Hong Kong exchange: what is asked for, how it is answered, section or explanation.
    Optional<Table> aspects(Requirement part, String caption) {
        var sheet = new Sheet(11, 39, 13, 37);
        sheet.header(Sheet.head(words("asks"), 1, 2), Sheet.head(words("status")), Sheet.head(words("answer")));
        for (Requirement one : asked.under(part)) {
            band(sheet, one, part.level() + 1);
            if (asked.answerable(one)) {
                sheet.row(Sheet.label(code(one)), Sheet.body(title(one)), status(one),
                        Sheet.body(answers.brief(one)));
            }
        }
        return sheet.isEmpty() ? Optional.empty() : Optional.of(sheet.table(caption));
    }

    /// Any standard: code, what is asked for, where.
    Optional<Table> plain(List<Requirement> requirements, String caption) {
        var sheet = new Sheet(13, 41, 46);
        sheet.header(Sheet.head(words("code")), Sheet.head(words("asks")), Sheet.head(words("place")));
        for (Requirement one : requirements) {
            band(sheet, one, 1);
            if (asked.answerable(one)) {
                sheet.row(Sheet.label(code(one)), Sheet.body(title(one)), Sheet.body(answers.full(one)));
            }
        }
        return sheet.isEmpty() ? Optional.empty() : Optional.of(sheet.table(caption));
    }

    /// A heading prints where something below it can be answered.
    private void band(Sheet sheet, Requirement one, int strong) {
        boolean heading = one.kind() == RequirementKind.GROUP && !asked.answerable(one);
        if (heading && asked.under(one).stream().anyMatch(asked::answerable)) {
            sheet.band(edition.name(one.title()), one.level() <= strong);
        }
    }

    private Table.Cell status(Requirement one) {
        return answers.of(one).stance().kind() == Stance.Kind.OPEN ? Sheet.body("") : Sheet.body(answers.status(one));
    }

    /// The number in the official text; where there is none, the code without that of its heading.
    String code(Requirement one) {
        if (one.code().endsWith(GENERAL)) {
            return one.code().substring(0, one.code().length() - GENERAL.length());
        }
        if (!one.place().number().isEmpty()) {
            return one.place().number();
        }
        String heading = one.parent().map(RequirementKey::code).orElse("") + ".";
        return one.code().startsWith(heading) ? one.code().substring(heading.length()) : one.code();
    }

    /// A title does not repeat the code before it.
    String title(Requirement one) {
        String title = edition.name(one.title());
        String code = " " + code(one);
        return title.endsWith(code) ? title.substring(0, title.length() - code.length()) : title;
    }

    private String words(String what) {
        return edition.text("compose.index.head." + what);
    }
}
