package qingye.exchange.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import qingye.exchange.form.FileNames;
import qingye.exchange.form.HiddenSheet;
import qingye.exchange.form.Pages;
import qingye.exchange.form.Sender;
import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.exchange.out.Words;
import qingye.exchange.sheet.Book;
import qingye.exchange.sheet.Grid;
import qingye.exchange.sheet.GridCell;
import qingye.exchange.source.CsvRows;
import qingye.exchange.source.FileHead;
import qingye.exchange.source.RefusedSource;
import qingye.exchange.source.Room;
import qingye.export.ExportResult;
import qingye.export.FileRun;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.Stakeholder;
import qingye.task.Progress;

/// The surveys of stakeholder groups: questionnaires that go out, and answers that come back.
public final class Surveys {

    /// As long as a score is.
    private static final int SCORE = 3;

    private Surveys() {}

    /// Why there is no questionnaire to be written. Each has a sentence in the bundles: `survey.send.` and its name in
    /// lower case.
    public enum Hindrance {
        /// no group counts
        GROUPS,
        /// no topic is in the list of the year
        TOPICS,
        /// nothing counts under the method, so nothing is asked
        QUESTIONS
    }

    /// Why [#plan] comes out empty; empty where it does not.
    public static Optional<Hindrance> hindrance(Snapshot snapshot, Set<PartId> only) {
        Asked asked = Asked.of(snapshot);
        if (groups(asked, only).isEmpty()) {
            return Optional.of(Hindrance.GROUPS);
        }
        if (asked.topics().isEmpty()) {
            return Optional.of(Hindrance.TOPICS);
        }
        return asked.columns().isEmpty() ? Optional.of(Hindrance.QUESTIONS) : Optional.empty();
    }

    private static List<Stakeholder> groups(Asked asked, Set<PartId> only) {
        return asked.all().stakeholders(asked.year()).stream()
                .filter(group -> only.isEmpty() ? group.weight().signum() > 0 : only.contains(group.id()))
                .toList();
    }

    /// The questionnaires of groups whose answers count; none where there is nothing to be asked.
    ///
    /// @param only of those groups, whatever their weight; of all that count where it is empty
    /// @param folder they would be written into
    public static List<PlannedQuestionnaire> plan(Snapshot snapshot, Set<PartId> only, Path folder) {
        Asked asked = Asked.of(snapshot);
        if (asked.columns().isEmpty()) {
            return List.of();
        }
        var words = new Words(snapshot.report().language());
        var names = new HashSet<String>();
        return groups(asked, only).stream()
                .map(group -> {
                    String name = words.of(group.name());
                    return new PlannedQuestionnaire(group.id(), name, folder.resolve(
                            FileNames.of(asked.year() + "-" + name, brief -> words.say("survey.form.file", brief),
                                    names)));
                })
                .toList();
    }

    /// Writes questionnaires. Folders are made as needed; a file that is there already is replaced, so who does not
    /// want that plans another name with [PlannedQuestionnaire#beside].
    public static ExportResult write(Sender sender, List<PlannedQuestionnaire> planned, Progress progress) {
        Asked asked = Asked.of(sender.content());
        var words = new Words(sender.content().report().language());
        var written = new ArrayList<Path>();
        for (int at = 0; at < planned.size(); at++) {
            PlannedQuestionnaire one = planned.get(at);
            Optional<Stakeholder> group = asked.group(one.group());
            if (group.isEmpty()) {
                continue;
            }
            Progress part = progress.part((double) at / planned.size(), (at + 1.0) / planned.size());
            var book = new QuestionnaireBook(sender, asked, group.get(), words);
            Optional<ExportResult> trouble = FileRun.write(one.file(), out -> book.write(out, part), written);
            if (trouble.isPresent()) {
                return trouble.get();
            }
            written.add(one.file());
        }
        return new ExportResult.Written(written);
    }

    /// Reads filled questionnaires and plain tables of answers (xlsx or CSV), all together.
    ///
    /// @throws qingye.task.Cancelled if `progress` says so; nothing is left open
    public static Replies read(List<Path> files, Sender sender, Assumed assumed, Progress progress) {
        Asked asked = Asked.of(sender.content());
        var box = new ReplyBox();
        var twins = new Twins();
        for (int at = 0; at < files.size(); at++) {
            Path file = files.get(at);
            Progress part = progress.part((double) at / files.size(), (at + 1.0) / files.size());
            part.at(0);
            Optional<Path> before = twins.before(file);
            if (before.isPresent()) {
                box.flaw(Flaw.Kind.SAME_FILE, Place.of(name(file)), name(before.get()), "");
                continue;
            }
            try {
                read(file, asked, sender, assumed, box, part);
            } catch (RefusedSource e) {
                box.flaw(new Flaw.Unreadable(file, e.reason(), e.detail(), e.place()));
            }
        }
        return box.replies(files.size());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Reads a table that was pasted.
    ///
    /// @param name what the table is called
    public static Replies read(List<List<String>> rows, String name, Snapshot snapshot, Assumed assumed) {
        var box = new ReplyBox();
        var table = new ArrayList<AnswerTable.Row>();
        var same = new HashMap<String, GridCell>();
        for (int at = 0; at < rows.size(); at++) {
            row(table, rows.get(at), at + 1, same);
        }
        Place place = Place.of(name);
        if (!new AnswerTable(Asked.of(snapshot), assumed, box).read(place, "", table)) {
            box.flaw(Flaw.Kind.NO_ANSWERS, place, "", "");
        }
        return box.replies(1);
    }

    /// @param same cells that hold a score: the same few stand there a million times
    private static void row(
            List<AnswerTable.Row> into, List<String> texts, int number, Map<String, GridCell> same) {
        var cells = new TreeMap<Integer, GridCell>();
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            if (!text.isBlank()) {
                cells.put(at + 1, text.length() > SCORE
                        ? cell(text)
                        : same.computeIfAbsent(text, Surveys::cell));
            }
        }
        if (!cells.isEmpty()) {
            into.add(new AnswerTable.Row(number, cells));
        }
    }

    private static GridCell cell(String text) {
        return new GridCell(GridCell.Kind.TEXT, text, Optional.empty(), false);
    }

    private static void read(
            Path file, Asked asked, Sender sender, Assumed assumed, ReplyBox box, Progress progress)
            throws RefusedSource {
        String name = name(file);
        boolean found;
        try {
            FileHead head = FileHead.of(file);
            if (head.isPackage() || head.isOldOffice()) {
                List<Book.Page> pages = Pages.of(file, Room.ANSWERS, progress);
                Optional<Grid> hidden = HiddenSheet.of(pages);
                if (hidden.filter(FilledQuestionnaire::is).isPresent()) {
                    new FilledQuestionnaire(asked, sender, box).read(name, hidden.get(), pages);
                    return;
                }
                found = hidden.isEmpty() && tables(pages, new AnswerTable(asked, assumed, box));
            } else {
                found = new AnswerTable(asked, assumed, box).read(Place.of(name), "", csv(file, progress));
            }
        } catch (IOException e) {
            throw Pages.unreadable(e);
        }
        if (!found) {
            box.flaw(Flaw.Kind.NO_ANSWERS, Place.of(name), "", "");
        }
    }

    private static boolean tables(List<Book.Page> pages, AnswerTable reader) {
        boolean found = false;
        for (Book.Page page : pages) {
            if (!page.hidden()) {
                List<AnswerTable.Row> rows = page.grid().rows().stream()
                        .map(row -> new AnswerTable.Row(row, page.grid().row(row))).toList();
                found |= reader.read(page.place(), page.place().sheet().orElse(""), rows);
            }
        }
        return found;
    }

    private static List<AnswerTable.Row> csv(Path file, Progress progress) throws IOException, RefusedSource {
        var rows = new ArrayList<AnswerTable.Row>();
        int[] cells = {0};
        var same = new HashMap<String, GridCell>();
        CsvRows.of(file, progress.part(0, 0.3)).read(CsvRows::commonest, (texts, number) -> {
            cells[0] += texts.size();
            if (cells[0] > Room.ANSWERS.cells() || texts.size() > Room.ANSWERS.columns()) {
                throw new RefusedSource(Refusal.CELLS, Integer.toString(Room.ANSWERS.cells()),
                        Place.of(name(file), number));
            }
            row(rows, texts, number, same);
        }, progress.part(0.3, 1));
        return rows;
    }
}
