package qingye.exchange.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.exchange.out.Words;
import qingye.export.ExportResult;
import qingye.export.FileRun;
import qingye.model.Snapshot;
import qingye.task.Progress;

/// The forms with which figures are collected: workbooks without macros, one per department.
public final class CollectionForms {

    private static final int LONGEST_NAME = 60;

    private CollectionForms() {}

    /// Writes a form for each department that answers for an indicator; older files of the same names are replaced.
    /// A form asks for the values of the reporting year of the indicators that are entered, not calculated.
    ///
    /// @param folder is made if needed
    /// @return the files, none if no indicator has an owner; or what went wrong
    public static ExportResult write(Snapshot snapshot, Path folder, Progress progress) {
        var words = new Words(snapshot.report().language());
        Map<String, List<Asked>> departments = Asked.byDepartment(snapshot, words);
        var written = new ArrayList<Path>();
        var names = new HashSet<String>();
        int at = 0;
        for (Map.Entry<String, List<Asked>> department : departments.entrySet()) {
            Progress part = progress.part((double) at / departments.size(), (at + 1.0) / departments.size());
            at++;
            Path file = folder.resolve(name(snapshot, words, department.getKey(), names));
            var form = new FormBook(snapshot, words, department.getKey(), department.getValue());
            Optional<ExportResult> trouble = FileRun.write(file, out -> form.write(out, part), written);
            if (trouble.isPresent()) {
                return trouble.get();
            }
            written.add(file);
        }
        return new ExportResult.Written(written);
    }

    /// Reads filled forms, all together, and compares them to what the workspace holds.
    ///
    /// @throws qingye.task.Cancelled if `progress` says so; nothing is left open
    public static Collected read(List<Path> forms, Snapshot present, Progress progress) {
        var gathering = new Gathering(present);
        for (int at = 0; at < forms.size(); at++) {
            gathering.take(forms.get(at), progress.part((double) at / forms.size(), (at + 1.0) / forms.size()));
        }
        return gathering.collected();
    }

    /// How many indicators that are entered have no department yet, so that nobody is asked for them.
    public static int unowned(Snapshot snapshot) {
        return (int) snapshot.figures().indicators().values().stream()
                .filter(one -> one.formula().isEmpty() && one.profile().owner().isBlank())
                .count();
    }

    private static String name(Snapshot snapshot, Words words, String department, Set<String> taken) {
        String named = snapshot.report().year() + "-" + department;
        String clean = named.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        String brief = clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
        for (int number = 1;; number++) {
            String name = words.say("collect.form.file", brief) + (number == 1 ? "" : " (" + number + ")") + ".xlsx";
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }
}
