package qingye.model.answer;

import java.util.Locale;

import qingye.model.text.Localized;
import qingye.model.text.Plain;

/// Whether and how a requirement is answered.
public sealed interface Stance {

    /// Not yet.
    record Open() implements Stance {}

    /// All that is asked for is disclosed.
    record Disclosed() implements Stance {}

    /// Some of it is.
    ///
    /// @param lacking what is not, and why
    record Partly(Localized<String> lacking) implements Stance {
        public Partly {
            lacking = Plain.words(lacking);
        }
    }

    /// What is asked about does not occur in the company.
    record NotApplicable(Localized<String> reason) implements Stance {
        public NotApplicable {
            reason = Plain.words(reason);
        }
    }

    /// Left out for a reason that the standard permits.
    record Omitted(Omission ground, Localized<String> explanation) implements Stance {
        public Omitted {
            explanation = Plain.words(explanation);
        }
    }

    /// Not disclosed, and said why, where a standard lets explanations stand in.
    record Explained(Localized<String> explanation) implements Stance {
        public Explained {
            explanation = Plain.words(explanation);
        }
    }

    /// What is said in place of, or beside, a disclosure; empty where there is nothing to say.
    default Localized<String> words() {
        return switch (this) {
            case Open _, Disclosed _ -> Localized.none();
            case Partly(var lacking) -> lacking;
            case NotApplicable(var reason) -> reason;
            case Omitted(var _, var explanation) -> explanation;
            case Explained(var explanation) -> explanation;
        };
    }

    /// The same with other words; itself where there is nothing to say.
    default Stance withWords(Localized<String> words) {
        return switch (this) {
            case Open _, Disclosed _ -> this;
            case Partly _ -> new Partly(words);
            case NotApplicable _ -> new NotApplicable(words);
            case Omitted(var ground, var _) -> new Omitted(ground, words);
            case Explained _ -> new Explained(words);
        };
    }

    /// Which of them it is.
    default Kind kind() {
        return switch (this) {
            case Open _ -> Kind.OPEN;
            case Disclosed _ -> Kind.DISCLOSED;
            case Partly _ -> Kind.PARTLY;
            case NotApplicable _ -> Kind.NOT_APPLICABLE;
            case Omitted _ -> Kind.OMITTED;
            case Explained _ -> Kind.EXPLAINED;
        };
    }

    /// The stances without their words.
    enum Kind {
        OPEN, DISCLOSED, PARTLY, NOT_APPLICABLE, OMITTED, EXPLAINED;

        /// The name in files: `not-applicable`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The stance of that kind that says these words.
        public Stance saying(Localized<String> words) {
            return switch (this) {
                case OPEN -> new Open();
                case DISCLOSED -> new Disclosed();
                case PARTLY -> new Partly(words);
                case NOT_APPLICABLE -> new NotApplicable(words);
                case OMITTED -> new Omitted(Omission.UNAVAILABLE, words);
                case EXPLAINED -> new Explained(words);
            };
        }
    }
}
