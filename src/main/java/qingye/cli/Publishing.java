package qingye.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import qingye.compose.Composed;
import qingye.compose.PlaceNames;
import qingye.compose.Request;
import qingye.export.ExportResult;
import qingye.export.Format;
import qingye.model.Snapshot;
import qingye.publish.Publication;
import qingye.task.Progress;

/// Publishing from the command line: the files' paths as results, what is missing as problems.
record Publishing(Publication publication, Console console) {

    private static final int MOST_GAPS = 20;

    /// @return the exit code; files with gaps are written, and yet the code says that there are problems
    int write(Snapshot snapshot, Request request, Path folder, List<Format> formats) {
        var published = publication.write(snapshot, request, folder, formats, Progress.none());
        int code = told(published.result());
        return code == ExitCode.FINE ? gaps(published.gaps(), new PlaceNames(snapshot)) : code;
    }

    /// Says which files were written, and what went wrong.
    ///
    /// @return the exit code
    int told(ExportResult result) {
        return switch (result) {
            case ExportResult.Written(List<Path> files) -> {
                files.forEach(file -> console.result(file.toString()));
                yield ExitCode.FINE;
            }
            case ExportResult.Failed(List<Path> written, Path file, var problem, String detail) -> {
                written.forEach(one -> console.result(one.toString()));
                console.warn("export.problem." + problem.name().toLowerCase(Locale.ROOT), file.toString(), detail);
                yield ExitCode.PROBLEMS;
            }
            case ExportResult.Stopped _ -> ExitCode.PROBLEMS;
        };
    }

    private int gaps(List<Composed.Gap> gaps, PlaceNames names) {
        for (Composed.Gap gap : gaps.subList(0, Math.min(MOST_GAPS, gaps.size()))) {
            console.warn("compose.gap." + gap.kind().name().toLowerCase(Locale.ROOT), names.of(gap.place()),
                    gap.count());
        }
        if (gaps.size() > MOST_GAPS) {
            console.warn("cli.export.more-gaps", String.valueOf(gaps.size() - MOST_GAPS));
        }
        return gaps.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
