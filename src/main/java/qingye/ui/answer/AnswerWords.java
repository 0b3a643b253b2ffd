package qingye.ui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import qingye.calc.standard.StandardLibrary;
import qingye.model.answer.Adoption;
import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.factor.Confidence;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKind;
import qingye.model.standard.Standard;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

/// What standards, requirements and the ways to answer them are called in the language of the window.
///
/// @param messages the words of the window
public record AnswerWords(Messages messages) {

    private static final String ARTICLE = "ART";

    /// A way to answer, in few letters.
    public String stance(Stance.Kind kind) {
        return messages.text("answer.stance." + kind.code());
    }

    /// How strictly something is asked for, in few letters; nothing for a heading.
    public String duty(Duty duty) {
        return messages.text("answer.duty." + duty.code());
    }

    /// How strictly something is asked for, in a sentence.
    public String dutyWhole(Duty duty) {
        return messages.text("answer.duty.whole." + duty.code());
    }

    /// What something is answered with.
    public String kind(RequirementKind kind) {
        return messages.text("answer.kind." + kind.code());
    }

    /// What stands between things that are listed in a line.
    public String and() {
        return messages.text("assess.and");
    }

    /// A reason to leave something out.
    public String ground(Omission ground) {
        return messages.text("answer.ground." + ground.code());
    }

    /// How strictly a report goes by a standard.
    public String use(Adoption.Use use) {
        return messages.text("answer.use." + use.code());
    }

    /// What a standard is called in a list.
    public String brief(Standard standard) {
        return said(standard.brief(), standard.id());
    }

    /// What a standard is called.
    public String title(Standard standard) {
        return said(standard.title(), standard.id());
    }

    /// What is asked for.
    public String title(Requirement requirement) {
        return said(requirement.title(), requirement.code());
    }

    private String said(Localized<String> words, String otherwise) {
        return words.best(language()).filter(one -> !one.isBlank()).orElse(otherwise);
    }

    private Language language() {
        return messages.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Language.EN : Language.ZH_HANS;
    }

    /// The code as people know it: the official one as it is, an article or topic of the exchange guideline by its
    /// number, others of ours without what only tells them apart.
    public String code(Requirement requirement) {
        String number = requirement.place().number();
        String code = requirement.code();
        if (requirement.place().official()) {
            return code;
        }
        if (requirement.key().standard().equals(StandardLibrary.GUIDELINE) && !number.isEmpty()) {
            return code.startsWith(ARTICLE)
                    ? messages.text("answer.article", number)
                    : messages.text("answer.topic", number);
        }
        int dot = code.indexOf('.');
        boolean told = requirement.parent().isPresent() && dot > 0 && dot < code.length() - 1
                && code.substring(0, dot).equalsIgnoreCase(requirement.key().standard());
        return number.isEmpty() ? (told ? code.substring(dot + 1) : code) : number;
    }

    /// Code and title.
    public String name(Requirement requirement) {
        return code(requirement) + "  " + title(requirement);
    }

    /// Standard, code and title.
    public String name(Standard standard, Requirement requirement) {
        return brief(standard) + "  " + name(requirement);
    }

    /// What else must be known of it.
    public Optional<String> note(Requirement requirement) {
        return requirement.note().best(language()).filter(note -> !note.isBlank());
    }

    /// What must be known of a code: whose it is, and how sure it is that the standard says so.
    public List<String> remarks(Requirement requirement) {
        var remarks = new ArrayList<String>();
        boolean numbered = !requirement.place().number().isEmpty();
        if (!requirement.place().official() && !numbered && requirement.kind() != RequirementKind.GROUP) {
            remarks.add(messages.text("answer.code.ours", requirement.code()));
        }
        if (unsure(requirement)) {
            remarks.add(messages.text("answer.unverified." + requirement.place().confidence().code()));
        }
        return remarks;
    }

    /// Whether people must be told that nobody compared it with the official text.
    public static boolean unsure(Requirement requirement) {
        return requirement.place().confidence() != Confidence.HIGH;
    }
}
