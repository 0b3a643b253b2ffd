package qingye.ui.materiality;

import java.util.List;
import java.util.Locale;

import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.TopicChange;
import qingye.ui.matrix.Assessed;

/// What is listed at the left.
enum Side {
    TOPICS(MaterialTopic.class), GROUPS(Stakeholder.class), CHANGES(TopicChange.class);

    private final Class<? extends MaterialityPart> kind;

    Side(Class<? extends MaterialityPart> kind) {
        this.kind = kind;
    }

    /// The parts of that list.
    List<? extends MaterialityPart> of(Assessed assessed) {
        return switch (this) {
            case TOPICS -> assessed.topics();
            case GROUPS -> assessed.groups();
            case CHANGES -> assessed.changes();
        };
    }

    /// Whether that part is listed here.
    boolean lists(MaterialityPart part) {
        return kind.isInstance(part);
    }

    /// The place behind all others of the list.
    int next(Assessed assessed) {
        return assessed.all().next(assessed.year(), kind);
    }

    /// As keys and ids name it.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
