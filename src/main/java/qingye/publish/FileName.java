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
        String name = named + snapshot.report().year() + title(snapshot.report().title(), first)
                + part(request)
                + (request.language() == first ? "" : "-" + request.language().tag());
        String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
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
        String usual = IndexForm.of(form.standard()).getFirst().equals(form)
                ? ""
                : form.kind().name().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+", "").replace('_', '-');
        return "index-" + form.standard() + usual;
    }

    private static String title(Localized<String> title, Language first) {
        return title.best(first).orElse("");
    }
}
