package qingye.exchange.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.exchange.form.FileNames;
import qingye.exchange.form.Sender;
import qingye.exchange.out.Words;
import qingye.export.ExportResult;
import qingye.export.FileRun;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.task.Progress;

/// The forms with which figures are collected: workbooks without macros, one per department.
public final class CollectionForms {

    private CollectionForms() {}

    /// The forms of all departments that answer for an indicator that is entered, not calculated.
    ///
    /// @param folder they would be written into
    public static List<PlannedForm> plan(Snapshot snapshot, Path folder) {
        var words = new Words(snapshot.report().language());
        var names = new HashSet<String>();
        return Asked.byDepartment(snapshot, words).entrySet().stream()
                .map(one -> new PlannedForm(
                        one.getKey(), one.getValue().size(),
                        folder.resolve(name(snapshot, words, one.getKey(), names))))
                .toList();
    }

    /// Writes forms that ask for the values of the reporting year. Folders are made as needed; a file that is there
    /// already is replaced, so who does not want that plans another name with [PlannedForm#beside].
    public static ExportResult write(Sender sender, List<PlannedForm> forms, Progress progress) {
        var words = new Words(sender.content().report().language());
        Map<String, List<Asked>> departments = Asked.byDepartment(sender.content(), words);
        var written = new ArrayList<Path>();
        for (int at = 0; at < forms.size(); at++) {
            PlannedForm planned = forms.get(at);
            Progress part = progress.part((double) at / forms.size(), (at + 1.0) / forms.size());
            var form = new FormBook(sender, words, planned.department(),
                    departments.getOrDefault(planned.department(), List.of()));
            Optional<ExportResult> trouble = FileRun.write(
                    planned.file(), out -> form.write(out, part), written);
            if (trouble.isPresent()) {
                return trouble.get();
            }
            written.add(planned.file());
        }
        return new ExportResult.Written(written);
    }

    /// Reads filled forms, all together, and compares them to what the workspace holds.
    ///
    /// @throws qingye.task.Cancelled if `progress` says so; nothing is left open
    public static Collected read(List<Path> forms, Sender sender, Progress progress) {
        var gathering = new Gathering(sender);
        for (int at = 0; at < forms.size(); at++) {
            gathering.take(forms.get(at), progress.part((double) at / forms.size(), (at + 1.0) / forms.size()));
        }
        return gathering.collected();
    }

    /// The table and the groups each indicator stands in, in the language of the report and the order of the tables.
    public static Map<IndicatorId, String> places(Snapshot snapshot) {
        return Asked.places(snapshot, new Words(snapshot.report().language()));
    }

    /// How many indicators that are entered have no department yet, so that nobody is asked for them.
    public static int unowned(Snapshot snapshot) {
        return (int) snapshot.figures().indicators().values().stream()
                .filter(one -> one.formula().isEmpty() && one.profile().owner().isBlank())
                .count();
    }

    private static String name(Snapshot snapshot, Words words, String department, Set<String> taken) {
        return FileNames.of(
                snapshot.report().year() + "-" + department, brief -> words.say("collect.form.file", brief), taken);
    }
}
