package qingye.model.answer;

import java.time.Year;
import java.util.Locale;
import java.util.Optional;

/// How a report goes by a standard.
///
/// @param edition the reporting year whose version of the standard is answered; empty for the report's own
public record Adoption(Use use, Optional<Year> edition) {

    /// Followed in its present version.
    public static final Adoption FOLLOWED = new Adoption(Use.FOLLOWED, Optional.empty());

    /// How strictly a report goes by a standard.
    public enum Use {
        /// in accordance with it, with an index
        FOLLOWED,
        /// with reference to it, with an index of what was chosen
        REFERRED,
        /// named as a source of ideas, without an index
        MENTIONED;

        /// The name in files, in small letters.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
