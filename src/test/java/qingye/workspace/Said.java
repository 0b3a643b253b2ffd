package qingye.workspace;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.factor.Confidence;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;
import qingye.model.standard.Standard;
import qingye.model.standard.Term;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Answers of every kind, standards that are gone by, and one that was brought along: for tests.
public final class Said {

    private static final Localized<String> WORDS =
            Localized.zh("第一行\n第二行：a | b \\ c").with(Language.EN, "Two lines");

    private Said() {}

    /// An answer of every stance; together they point to everything that can be pointed to.
    public static List<Answer> answers() {
        List<Target> targets = List.of(
                new Target.InSection(new SectionId("people")), new Target.InBlock(new BlockId("b-1")),
                new Target.InTable(new TableId("staff")), new Target.Figure(new IndicatorId("S.staff.total")),
                new Target.Titled("践行绿色公益: 一|二"));
        return List.of(
                Answer.OPEN.withOwner("人力资源部"),
                new Answer(new Stance.Disclosed(), targets, "董事会办公室"),
                new Answer(new Stance.Partly(WORDS), targets.subList(1, 3), ""),
                new Answer(new Stance.NotApplicable(WORDS), List.of(), ""),
                new Answer(new Stance.Omitted(Omission.CONFIDENTIAL, WORDS), List.of(), "甲|乙"),
                new Answer(new Stance.Explained(Localized.none()), List.of(), ""));
    }

    /// A standard of two headings and a requirement each, one of them for some years only.
    public static Standard standard() {
        return new Standard("own-1", Localized.zh("行业|准则").with(Language.EN, "Sector"), List.of(
                requirement("S", "", 0, RequirementKind.GROUP, Term.ALWAYS),
                requirement("2-1", "S", 1, RequirementKind.METRIC,
                        new Term(Optional.of(Year.of(2024)), Optional.empty())),
                requirement("10", "S", 1, RequirementKind.NARRATIVE,
                        new Term(Optional.empty(), Optional.of(Year.of(2030))))));
    }

    private static Requirement requirement(String code, String parent, int level, RequirementKind kind, Term term) {
        return new Requirement(new RequirementKey("own-1", code),
                Optional.of(parent).filter(one -> !one.isEmpty()).map(one -> new RequirementKey("own-1", one)), level,
                new Requirement.Place("第 " + code + " 条", true, Confidence.LOW), Duty.SHALL, kind,
                Localized.zh("要求|" + code).with(Language.ZH_HANT, "要求").with(Language.EN, "Asked: " + code), term,
                Localized.zh("注\\n").with(Language.EN, "note|"));
    }

    static List<Edit> everything() {
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.SetStandard("own-1", Optional.empty(), Optional.of(standard())));
        edits.add(new Edit.SetAdoption(new AdoptionKey(Contents.YEAR, "own-1"), Optional.empty(),
                Optional.of(Adoption.FOLLOWED)));
        edits.add(new Edit.SetAdoption(new AdoptionKey(Contents.YEAR, "gri"), Optional.empty(),
                Optional.of(new Adoption(Adoption.Use.REFERRED, Optional.of(Year.of(2026))))));
        int at = 1;
        for (Answer answer : answers()) {
            var key = new AnswerKey(Contents.YEAR, new RequirementKey("gri", "2-" + at++));
            edits.add(new Edit.SetAnswer(key, Answer.OPEN, answer));
        }
        edits.add(new Edit.SetAnswer(new AnswerKey(Contents.YEAR.minusYears(1), new RequirementKey("own-1", "10")),
                Answer.OPEN, answers().getLast()));
        return edits;
    }
}
