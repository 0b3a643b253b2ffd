package qingye.store.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import qingye.edit.Edit;
import qingye.model.answer.Adoption;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.check.RuleSetting;
import qingye.model.check.Verdict;
import qingye.model.check.Waiver;
import qingye.model.factor.EmissionFactor;
import qingye.model.form.AnswerForm;
import qingye.model.form.BlockForm;
import qingye.model.form.EntryForm;
import qingye.model.form.FormulaForm;
import qingye.model.form.PartForm;
import qingye.model.form.StandardForm;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Evidence;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Profile;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Survey;
import qingye.model.register.Entry;
import qingye.model.report.Organisation;
import qingye.model.report.Outline;
import qingye.model.report.Report;
import qingye.model.report.Section;
import qingye.model.report.SectionProfile;
import qingye.model.report.Stage;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.text.Localized;

/// A line of the edit log: one change in words that a person can read without this program.
///
/// @param purpose of the batch it belongs to, if any
/// @param kind what was changed
/// @param place which one
/// @param before in words; empty if it was not there
/// @param after in words; empty if it is no longer there
record EditLine(Optional<Edit.Purpose> purpose, String kind, String place, String before, String after) {

    /// The lines of an edit; a batch has one for each of its edits.
    static List<EditLine> of(Edit edit) {
        var lines = new ArrayList<EditLine>();
        collect(edit, Optional.empty(), lines);
        return lines;
    }

    private static void collect(Edit edit, Optional<Edit.Purpose> purpose, List<EditLine> lines) {
        switch (edit) {
            case Edit.Batch(var ofBatch, var edits) ->
                edits.forEach(one -> collect(one, Optional.of(ofBatch), lines));
            case Edit.SetValue(var key, var before, var after) -> lines.add(
                    new EditLine(purpose, "value", key.toString(), words(before), words(after)));
            case Edit.SetDossier(var key, var before, var after) -> lines.add(
                    new EditLine(purpose, "dossier", key.toString(), words(before), words(after)));
            case Edit.SetEvidence(var id, var before, var after) -> lines.add(
                    line(purpose, "evidence", id.value(), before, after, EditLine::words));
            case Edit.SetFactor(var id, var before, var after) -> lines.add(
                    line(purpose, "factor", id.code(), before, after, EditLine::words));
            case Edit.SetIndicator(var id, var before, var after) -> lines.add(
                    line(purpose, "indicator", id.code(), before, after, EditLine::words));
            case Edit.SetTable(var id, var before, var after) -> lines.add(
                    line(purpose, "table", id.value(), before, after, EditLine::words));
            case Edit.SetNote(var id, var before, var after) -> lines.add(
                    line(purpose, "note", id.value(), before, after, EditLine::words));
            case Edit.SetSection(var id, var before, var after) -> lines.add(
                    line(purpose, "section", id.value(), before, after, EditLine::words));
            case Edit.SetBlock(var id, var before, var after) -> lines.add(
                    line(purpose, "block", id.value(), before, after, EditLine::words));
            case Edit.SetAsset(var id, var before, var after) -> lines.add(
                    line(purpose, "asset", id.value(), before, after, EditLine::words));
            case Edit.SetEntry(var id, var before, var after) -> lines.add(
                    line(purpose, "entry", id.value(), before, after, EditLine::words));
            case Edit.SetPart(var id, var before, var after) -> lines.add(
                    line(purpose, "assessment", id.value(), before, after, EditLine::words));
            case Edit.SetAnswer(var key, var before, var after) -> lines.add(
                    new EditLine(purpose, "answer", key.toString(), AnswerForm.write(before), AnswerForm.write(after)));
            case Edit.SetAdoption(var key, var before, var after) -> lines.add(
                    line(purpose, "adoption", key.toString(), before, after, EditLine::words));
            case Edit.SetStandard(var id, var before, var after) -> lines.add(
                    line(purpose, "standard", id, before, after, StandardForm::write));
            case Edit.SetWaiver(var id, var before, var after) -> lines.add(
                    line(purpose, "waiver", id.value(), before, after, EditLine::words));
            case Edit.SetVerdict(var id, var before, var after) -> lines.add(
                    line(purpose, "verdict", id.value(), before, after, Verdict::name));
            case Edit.SetRule(var rule, var before, var after) -> lines.add(
                    new EditLine(purpose, "rule", rule.code(), words(before), words(after)));
            case Edit.SetOrganisation(var before, var after) -> lines.add(
                    new EditLine(purpose, "organisation", "", words(before), words(after)));
            case Edit.SetReport(var before, var after) -> lines.add(
                    new EditLine(purpose, "report", "", words(before), words(after)));
            case Edit.SetOutline(var before, var after) -> lines.add(
                    new EditLine(purpose, "outline", "", words(before), words(after)));
        }
    }

    private static <T> EditLine line(
            Optional<Edit.Purpose> purpose, String kind, String place, Optional<T> before, Optional<T> after,
            Function<T, String> words) {
        return new EditLine(purpose, kind, place, before.map(words).orElse(""), after.map(words).orElse(""));
    }

    private static String words(Adoption adoption) {
        return adoption.use().code() + adoption.edition().map(year -> ", as of " + year).orElse("");
    }

    private static String words(Waiver waiver) {
        return "explained by " + waiver.by() + " " + waiver.at() + ": " + waiver.reason();
    }

    private static String words(RuleSetting setting) {
        return (setting.on() ? "on" : "off")
                + setting.tolerance().map(tolerance -> ", tolerance " + tolerance).orElse("");
    }

    private static String words(Value value) {
        return switch (value) {
            case Value.Amount amount -> amount.printed() + unprinted(amount);
            case Value.NotApplicable(var printed, var reason) -> reason.isEmpty() ? printed : printed + ": " + reason;
            case Value.Words _, Value.NotDisclosed _, Value.Empty _ -> value.printed();
        };
    }

    private static String unprinted(Value.Amount amount) {
        BigDecimal exact = amount.exact();
        return exact.toString().equals(amount.rounded().toString()) ? "" : " (" + exact + ")";
    }

    private static String words(Dossier dossier) {
        String standing = switch (dossier.standing()) {
            case Standing.Open() -> "open";
            case Standing.Confirmed(var by, var at) -> "confirmed by " + by + " " + at;
            case Standing.Locked(var by, var at) -> "locked by " + by + " " + at;
        };
        var words = new StringBuilder(standing);
        add(words, "boundary", words(dossier.boundary()));
        add(words, "source", dossier.source());
        add(words, "evidence", dossier.evidence().stream().map(Object::toString).collect(Collectors.joining(" ")));
        dossier.restatement().ifPresent(restatement -> {
            add(words, "restated from", restatement.before());
            add(words, "reason", restatement.reason());
            add(words, "effect", restatement.effect());
        });
        dossier.override().ifPresent(reason -> add(words, "typed over the calculated value", reason));
        dossier.factors().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(chosen -> add(words, "factor " + chosen.getKey(), chosen.getValue().code()));
        return words.toString();
    }

    private static void add(StringBuilder words, String name, String content) {
        if (!content.isEmpty()) {
            words.append('\n').append(name).append(": ").append(content);
        }
    }

    private static String words(Evidence evidence) {
        return evidence.name() + " (" + evidence.size() + " bytes)";
    }

    private static String words(EmissionFactor factor) {
        var words = new StringBuilder(factor.value().toPlainString()).append(' ').append(factor.unit());
        add(words, "slot", factor.slot().code());
        add(words, "kind", factor.kind());
        add(words, "region", factor.region());
        add(words, "year", factor.year().map(Object::toString).orElse(""));
        add(words, "document", factor.document());
        add(words, "published", factor.published());
        add(words, "confidence", factor.confidence().code());
        add(words, "note", factor.note());
        return words.toString();
    }

    private static String words(Indicator indicator) {
        Profile profile = indicator.profile();
        var words = new StringBuilder(plainWords(indicator));
        if (!profile.equals(Profile.BLANK)) {
            add(words, "kind", profile.kind().name());
            add(words, "pillar", profile.pillar().map(Enum::name).orElse(""));
            add(words, "topic", profile.topic());
            add(words, "owner", profile.owner());
            add(words, "duty", profile.duty());
            add(words, "comment", profile.comment());
        }
        add(words, "formula", indicator.formula().map(FormulaForm::write).orElse(""));
        return words.toString();
    }

    private static String plainWords(Indicator indicator) {
        return "name: " + words(indicator.name()) + "\nunit: " + words(indicator.unit()) + "\ndecimals: "
                + indicator.decimals() + "\ndefinition: " + words(indicator.definition());
    }

    private static String words(KpiTable table) {
        String years = table.years().stream().map(Object::toString).collect(Collectors.joining(" "));
        return "section: " + table.section() + "\ntitle: " + words(table.title()) + "\nyears: " + years + "\n"
                + table.rows().stream().map(EditLine::words).collect(Collectors.joining("\n"));
    }

    private static String words(KpiRow row) {
        return row.id() + " = " + row.indicator().code() + " | " + words(row.group()) + " | " + words(row.subgroup());
    }

    private static String words(Note note) {
        return words(note.text()) + "\n"
                + note.anchors().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static String words(Section section) {
        var words = new StringBuilder(section.role().name().toLowerCase(Locale.ROOT))
                .append(": ").append(words(section.title())).append('\n')
                .append(section.blocks().stream().map(Object::toString).collect(Collectors.joining(" ")));
        SectionProfile profile = section.profile();
        add(words, "owner", profile.owner());
        if (profile.stage() != Stage.DRAFT) {
            add(words, "stage", profile.stage().name().toLowerCase(Locale.ROOT));
        }
        profile.target().ifPresent(target -> add(words, "target", Integer.toString(target)));
        add(words, "hidden", profile.hidden() ? "yes" : "");
        add(words, "pillars", profile.pillars().stream()
                .map(pillar -> pillar.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" ")));
        add(words, "guidance", words(profile.guidance()));
        add(words, "earlier", words(profile.earlier()));
        return words.toString();
    }

    private static String words(Block block) {
        BlockForm.Written written = BlockForm.write(block);
        return (written.kind() + " " + written.setting()).strip() + "\n" + words(written.text());
    }

    private static String words(Entry entry) {
        return entry.register().name().toLowerCase(Locale.ROOT) + ": " + words(entry.words().map(EntryForm::write));
    }

    /// The answers of a survey stay out of the log: there may be a million.
    private static String words(MaterialityPart part) {
        String head = PartForm.kind(part) + " " + part.year() + " " + part.place() + "\n";
        return part instanceof Survey survey
                ? head + "group: " + survey.group() + "\nsource: " + survey.source() + "\nsheets: "
                        + survey.sheets().size()
                : head + PartForm.write(part);
    }

    /// The content itself stays out of the log: the place is its hash.
    private static String words(Asset asset) {
        return asset + " " + asset.mediaType();
    }

    private static String words(Organisation organisation) {
        return "name: " + words(organisation.name()) + "\nshort: " + words(organisation.shortName()) + "\nlistings: "
                + organisation.listings().stream()
                        .map(listing -> listing.exchange() + ":" + listing.code())
                        .collect(Collectors.joining(" "));
    }

    private static String words(Report report) {
        return "title: " + words(report.title()) + "\nyear: " + report.year() + "\nlanguage: "
                + report.language().tag() + "\nnumbers: " + report.numbers().name().toLowerCase(Locale.ROOT);
    }

    private static String words(Outline outline) {
        return outline.entries().stream()
                .map(entry -> "#".repeat(entry.level()) + " " + entry.section())
                .collect(Collectors.joining("\n"));
    }

    private static String words(Localized<String> text) {
        return text.byLanguage().entrySet().stream()
                .map(written -> "[" + written.getKey().tag() + "] " + written.getValue())
                .collect(Collectors.joining(" "));
    }
}
