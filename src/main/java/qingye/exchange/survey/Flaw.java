package qingye.exchange.survey;

import java.nio.file.Path;
import java.util.Optional;

import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;

/// What is wrong with answers that came in, and where.
public sealed interface Flaw {

    /// What became of the answers.
    Loss loss();

    /// How much is not taken.
    enum Loss {
        /// nothing of the file or sheet
        ALL,
        /// a column, a row or a cell
        SOME,
        /// nothing is lost: it is only told
        NONE
    }

    /// A file that cannot be read at all: missing, damaged, protected by a password, with macros, …
    record Unreadable(Path file, Refusal reason, String detail, Optional<Place> place) implements Flaw {
        @Override
        public Loss loss() {
            return Loss.ALL;
        }
    }

    /// Something that was read.
    ///
    /// @param found what stands there; may be empty
    /// @param expected what should; may be empty
    record Found(Kind kind, Place place, String found, String expected) implements Flaw {
        @Override
        public Loss loss() {
            return kind.loss;
        }
    }

    /// What is wrong. Each has a sentence in the bundles: `survey.flaw.` and its name in lower case, with what was
    /// found as `{0}` and what was expected as `{1}`.
    enum Kind {
        /// neither a questionnaire nor a table with topics over its columns
        NO_ANSWERS(Loss.ALL),
        /// a questionnaire of another version of this program
        OTHER_VERSION(Loss.ALL),
        /// a questionnaire of another organisation
        OTHER_COMPANY(Loss.ALL),
        /// a questionnaire that another workspace sent
        OTHER_WORKSPACE(Loss.ALL),
        /// a questionnaire of another year
        OTHER_YEAR(Loss.ALL),
        /// the hidden marks by which its rows and columns are known are gone
        CHANGED(Loss.ALL),
        /// the group it was written for is not in the workspace any more
        GROUP_GONE(Loss.ALL),
        /// a table that does not say which group answered
        NO_GROUP(Loss.ALL),
        /// a file that was given before, or a copy of one
        SAME_FILE(Loss.ALL),
        /// a questionnaire in which nothing was filled
        UNANSWERED(Loss.ALL),
        /// no topic of the year is called so
        UNKNOWN_TOPIC(Loss.SOME),
        /// a topic of the questionnaire that is not in the workspace any more
        TOPIC_GONE(Loss.SOME),
        /// there are two topics of that name
        SAME_NAME(Loss.SOME),
        /// it was answered before, further above or to the left
        AGAIN(Loss.SOME),
        /// the criterion is not one of the method
        NOT_ASKED(Loss.SOME),
        /// no group is called so
        UNKNOWN_GROUP(Loss.SOME),
        /// it is no number
        NO_NUMBER(Loss.SOME),
        /// a formula whose result is not in the file
        NO_RESULT(Loss.SOME),
        /// the score lies outside the scale
        OFF_SCALE(Loss.SOME),
        /// the respondent answered already
        RESPONDENT(Loss.SOME),
        /// some questions were left open
        HALF(Loss.NONE);

        private final Loss loss;

        Kind(Loss loss) {
            this.loss = loss;
        }
    }
}
