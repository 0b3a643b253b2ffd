package qingye.cli.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import qingye.exchange.template.Templates;
import qingye.model.Snapshot;
import qingye.workspace.Workspace;

/// How long it takes from a key until it is painted, at the chapter desk. What that holds, and what it does not, is
/// said where it is measured: at the watch of the window.
final class PageJobs {

    private final BenchFolder folder;
    private Optional<Stalls> writing = Optional.empty();
    private Optional<Stalls> outline = Optional.empty();

    PageJobs(BenchFolder folder) {
        this.folder = folder;
    }

    /// By the name of what is measured.
    Map<String, Supplier<Measured>> all() {
        var jobs = new LinkedHashMap<String, Supplier<Measured>>();
        jobs.put("chapters-open", () -> writing().of("chapters-open", "open"));
        jobs.put("chapters-scroll", () -> writing().of("chapters-scroll", "scroll"));
        jobs.put("chapters-caret", () -> writing().of("chapters-caret", "caret"));
        jobs.put("chapters-key", () -> writing().of("chapters-key", "key"));
        jobs.put("chapters-proof", () -> writing().of("chapters-proof", "proof"));
        jobs.put("chapters-outline", () -> outline().of("chapters-outline", "outline"));
        jobs.put("chapters-outline-edit", () -> outline().of("chapters-outline-edit", "edit"));
        return jobs;
    }

    private Stalls writing() {
        if (writing.isEmpty()) {
            writing = Optional.of(of("paintsOfWriting", LongChapter.of(Templates.read(Templates.SAMPLE))));
        }
        return writing.orElseThrow();
    }

    private Stalls outline() {
        if (outline.isEmpty()) {
            outline = Optional.of(of("paintsOfOutline", LongChapter.ofSections(Templates.read(Templates.SAMPLE))));
        }
        return outline.orElseThrow();
    }

    private Stalls of(String property, Snapshot content) {
        Workspace workspace = folder.filled(property, content);
        workspace.close();
        return Stalls.ofPaints(property, workspace.file());
    }
}
