package qingye.publish;

import java.util.Locale;

import qingye.compose.IndexForm;
import qingye.compose.Request;
import qingye.model.Snapshot;
import qingye.model.report.Organisation;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The names of published files.
public final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    /// The name without ending: organisation, year and title, then what tells the edition from the plain one. Signs
    /// that no file system likes are left out.
    public static String of(Snapshot snapshot, Request request) {
        Language first = snapshot.report().language();
        Organisation organisation = snapshot.organisation();
        String named = organisation.shortName().best(first).or(() -> organisation.name().best(first)).orElse("");
        String report = clean(named + snapshot.report().year() + title(snapshot.report().title(), first));
        String told = clean(part(request) + (request.language() == first ? "" : "-" + request.language().tag()));
        // what tells files apart is never cut: one would be written over the other
        int room = Math.max(0, LONGEST - told.length());
        return (report.length() > room ? report.substring(0, room) : report) + told;
    }

    private static String clean(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
    }

    private static String part(Request request) {
        return switch (request.part()) {
            case REPORT -> "";
            case KPI -> "-KPI";
            case INDEX -> request.index().map(form -> "-" + mark(form)).orElse("");
        };
    }

    /// What tells an index from those of other standards and forms: `cn-articles`, `gri`, `sdg-paired`.
    private static String mark(IndexForm form) {
        if (IndexForm.of(form.standard()).getFirst().equals(form)) {
            return "index-" + form.standard();
        }
        String kind = form.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean named = form.kind().standard().isPresent();
        return "index-" + form.standard() + "-" + (named ? kind.replaceFirst("^[a-z]+-", "") : kind);
    }

    private static String title(Localized<String> title, Language first) {
        return title.best(first).orElse("");
    }
}
