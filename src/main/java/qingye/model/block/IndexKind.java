package qingye.model.block;

import java.util.Optional;
import java.util.Set;

/// The forms in which what a report says to a standard is printed.
public enum IndexKind {
    /// the exchange guideline, a row per topic: dimension, topic, where
    GUIDELINE_TOPICS("cn"),
    /// the exchange guideline, a row per article: article, what it asks for, where
    GUIDELINE_ARTICLES("cn"),
    /// the exchange guideline as Shanghai issuers print it: dimension, number, topic, articles, where
    GUIDELINE_SHANGHAI("cn"),
    /// the code of the Hong Kong exchange: mandatory parts, then aspect by aspect
    HKEX("hkex"),
    /// the content index of GRI: statement of use, then disclosure by disclosure with omissions
    GRI("gri"),
    /// the sustainable development goals, one below the other
    GOALS("sdg"),
    /// the sustainable development goals, two beside each other
    GOALS_PAIRED("sdg"),
    /// a climate standard by its pillars
    CLIMATE(""),
    /// any standard: code, what it asks for, where
    PLAIN("");

    private static final Set<String> OF_CLIMATE = Set.of("ifrs-s2", "tcfd", "mof-climate");

    private final String standard;

    IndexKind(String standard) {
        this.standard = standard;
    }

    /// Whether it can print that standard.
    public boolean prints(String id) {
        return switch (this) {
            case CLIMATE -> OF_CLIMATE.contains(id);
            case PLAIN -> !id.isBlank();
            case GUIDELINE_TOPICS, GUIDELINE_ARTICLES, GUIDELINE_SHANGHAI, HKEX, GRI, GOALS, GOALS_PAIRED ->
                standard.equals(id);
        };
    }

    /// The only standard it is for; empty where it prints whichever is chosen.
    public Optional<String> standard() {
        return standard.isEmpty() ? Optional.empty() : Optional.of(standard);
    }
}
