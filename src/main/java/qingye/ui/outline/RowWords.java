package qingye.ui.outline;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import qingye.model.report.CorePillar;
import qingye.model.report.SectionProfile;
import qingye.text.Messages;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.OutlineRow;

/// What is said of a section in its row.
record RowWords(ChapterViewModel model, Messages messages) {

    /// The row as it is now, which may have other words in it since the tree was made.
    OutlineRow latest(OutlineRow row) {
        return model.outline().get().stream()
                .filter(row::differsInWordsOnly)
                .findFirst()
                .orElse(row);
    }

    String title(OutlineRow row) {
        return row.section().title().best(model.language().get())
                .orElseGet(() -> messages.text("chapter.title.none"));
    }

    /// How much is written, in figures.
    String length(int words) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(words);
    }

    /// How much is written, against the target if there is one; empty where nothing is written or wanted.
    String written(OutlineRow row) {
        OptionalInt target = row.section().profile().target();
        if (target.isPresent()) {
            return length(row.words()) + " / " + length(target.getAsInt());
        }
        return row.words() == 0 ? "" : length(row.words());
    }

    /// Whether there is a line below the title.
    boolean hasAside(OutlineRow row) {
        return !row.section().profile().owner().isEmpty() || !row.missing().isEmpty();
    }

    /// The quiet line below the title: owner, length against what is wanted, pillars that are missing; empty where
    /// neither an owner is known nor a pillar missing.
    String aside(OutlineRow row) {
        SectionProfile profile = row.section().profile();
        var parts = new ArrayList<String>();
        if (!hasAside(row)) {
            return "";
        }
        if (!profile.owner().isEmpty()) {
            parts.add(profile.owner());
        }
        if (profile.target().isPresent()) {
            parts.add(written(row));
        }
        if (!row.missing().isEmpty()) {
            parts.add(missing(row.missing()));
        }
        return String.join(" · ", parts);
    }

    String missing(Set<CorePillar> pillars) {
        return messages.text("chapter.pillars.missing", pillars(pillars));
    }

    String pillars(Set<CorePillar> pillars) {
        return pillars.stream().sorted().map(this::pillar)
                .collect(Collectors.joining(messages.text("chapter.pillars.between")));
    }

    String pillar(CorePillar pillar) {
        return messages.text("chapter.pillar." + pillar.name().toLowerCase(Locale.ROOT));
    }

    String stage(OutlineRow row) {
        return messages.text("chapter.stage." + row.section().profile().stage().name().toLowerCase(Locale.ROOT));
    }

    /// All that is known, for those who point at the row or listen to it.
    String whole(OutlineRow row) {
        var lines = new ArrayList<>(List.of(row.number().around(title(row)), stage(row)));
        if (hasAside(row)) {
            lines.add(aside(row));
        } else if (!written(row).isEmpty()) {
            lines.add(messages.text("chapter.words.count", written(row)));
        }
        if (row.hidden()) {
            lines.add(messages.text("chapter.hidden.said"));
        }
        return String.join("\n", lines);
    }
}
