package qingye.check.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.check.Finding;
import qingye.check.Fix;
import qingye.check.Spot;
import qingye.check.made.Checks;
import qingye.check.word.CheckWords;
import qingye.edit.Application;
import qingye.exchange.KpiImport;
import qingye.exchange.Planning;
import qingye.exchange.template.Templates;
import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Report;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;
import qingye.text.Messages;

/// A text in which faults are planted and right numbers are marked, and what the checks find in it.
///
/// @param marks all of them, in the order of the text
/// @param alarms what was found where nothing was planted
record Planted(List<Mark> marks, List<String> alarms) {

    private static final Pattern MARK = Pattern.compile("\\[\\[(.*?)(?:\\|(!?)([a-z-]*))?]](?!])");
    private static final Year REPORTED = Year.of(2024);

    /// A marked stretch of a line.
    ///
    /// @param kind of a fault; `-` for what is no figure; empty for a right number
    /// @param found what was said of it, if anything
    /// @param linked whether a live figure was offered
    record Mark(int source, String words, boolean fault, String kind, Optional<String> found, boolean linked) {}

    private record Placed(int source, BlockId block, int line, int start, int end, String words, boolean fault,
            String kind) {}

    /// Reads and checks a text of `src/test/resources/prose`.
    static Planted read(String file) {
        var marks = new ArrayList<Mark>();
        var alarms = new ArrayList<String>();
        List<String> lines = lines(file);
        String figures = "";
        Language language = Language.ZH_HANS;
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            boolean turn = at == lines.size() || lines.get(at).startsWith("@figures");
            if (turn || lines.get(at).startsWith("@language")) {
                new Part(figures, language).check(lines, from, at, marks, alarms);
                from = at + 1;
                if (at < lines.size() && turn) {
                    figures = lines.get(at).substring("@figures ".length());
                } else if (at < lines.size()) {
                    language = Language.of(lines.get(at).substring("@language ".length())).orElseThrow();
                }
            }
        }
        return new Planted(List.copyOf(marks), List.copyOf(alarms));
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/prose", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The faults that were not found.
    List<Mark> missed() {
        return marks.stream().filter(mark -> mark.fault() && mark.found().isEmpty()).toList();
    }

    List<Mark> faults() {
        return marks.stream().filter(Mark::fault).toList();
    }

    List<Mark> right() {
        return marks.stream().filter(mark -> !mark.fault()).toList();
    }

    /// Figures and chapters of an invented company.
    static Snapshot figures(String figures, Language language) {
        if (figures.equals(Templates.SAMPLE)) {
            return Templates.read(Templates.SAMPLE);
        }
        Snapshot blank = Snapshot.blank(REPORTED);
        var before = new Snapshot(blank.organisation(), new Report(blank.report().title(), REPORTED, language),
                blank.figures(), blank.tables(), blank.chapters());
        return switch (KpiImport.plan(Path.of("src/test/resources/prose", figures), before, Progress.none())) {
            case Planning.Planned planned -> Application.apply(before, planned.edit().orElseThrow());
            case Planning.Unreadable unreadable -> throw new IllegalStateException(unreadable.toString());
        };
    }

    /// Text about the same figures in one language.
    private record Part(String figures, Language language) {

        void check(List<String> lines, int from, int to, List<Mark> marks, List<String> alarms) {
            var blocks = new LinkedHashMap<BlockId, Block>();
            var sections = new LinkedHashMap<SectionId, Section>();
            var outline = new ArrayList<Outline.Entry>();
            var placed = new ArrayList<Placed>();
            var ids = new ArrayList<BlockId>();
            int at = from;
            while (at < to) {
                String line = lines.get(at);
                if (line.startsWith("P ")) {
                    var id = new BlockId("b" + at);
                    Line text = Line.of(plain(line, at, id, 0, placed));
                    blocks.put(id, new Block.Paragraph(id, Block.Paragraph.Style.BODY, Localized.of(language, text)));
                    ids.add(id);
                } else if (line.startsWith("- ")) {
                    var id = new BlockId("b" + at);
                    var items = new ArrayList<Line>();
                    while (at < to && lines.get(at).startsWith("- ")) {
                        items.add(Line.of(plain(lines.get(at), at, id, items.size(), placed)));
                        at++;
                    }
                    at--;
                    blocks.put(id, new Block.Bullets(id, false, Localized.of(language, List.copyOf(items))));
                    ids.add(id);
                }
                at++;
            }
            if (blocks.isEmpty()) {
                return;
            }
            var section = new SectionId("s");
            sections.put(section, new Section(section, SectionRole.CHAPTER, Localized.zh("文"), ids));
            outline.add(new Outline.Entry(section, 1));
            Snapshot base = Planted.figures(figures, language);
            var snapshot = new Snapshot(base.organisation(), base.report(), base.figures(), base.tables(),
                    new Chapters(new Outline(outline), sections, blocks, Map.of()));
            judge(snapshot, placed, marks, alarms);
        }

        private static String plain(String line, int source, BlockId block, int number, List<Placed> placed) {
            var text = new StringBuilder();
            Matcher marked = MARK.matcher(line);
            int last = 2;
            while (marked.find()) {
                text.append(line, last, marked.start());
                int start = text.length();
                text.append(marked.group(1));
                String kind = marked.group(3) == null ? "" : marked.group(3);
                placed.add(new Placed(source + 1, block, number, start, text.length(), marked.group(1),
                        "!".equals(marked.group(2)), kind));
                last = marked.end();
            }
            return text.append(line.substring(last)).toString();
        }

        private static void judge(
                Snapshot snapshot, List<Placed> placed, List<Mark> marks, List<String> alarms) {
            List<Finding> all = Checks.of(snapshot).open().stream()
                    .filter(finding -> finding.spot() instanceof Spot.InProse).toList();
            var say = new CheckWords(Messages.of(Locale.CHINESE), snapshot);
            for (Placed one : placed) {
                Optional<String> found = all.stream().filter(finding -> !isLink(finding) && isOn(finding, one))
                        .map(say::message).findFirst();
                boolean linked = all.stream().anyMatch(finding -> isLink(finding) && isOn(finding, one));
                marks.add(new Mark(one.source(), one.words(), one.fault(), one.kind(), found, linked));
            }
            all.stream().filter(finding -> !isLink(finding))
                    .filter(finding -> placed.stream().noneMatch(one -> one.fault() && isOn(finding, one)))
                    .forEach(finding -> alarms.add(((Spot.InProse) finding.spot()).block() + " "
                            + finding.printed() + " — " + say.message(finding)));
        }

        private static boolean isLink(Finding finding) {
            return finding.expected().isEmpty() && finding.fix().filter(Fix.Link.class::isInstance).isPresent();
        }

        private static boolean isOn(Finding finding, Placed one) {
            return finding.spot() instanceof Spot.InProse(var _, var block, var _, int line, int start, int end)
                    && block.equals(one.block()) && line == one.line()
                    && start < one.end() && one.start() < end;
        }
    }
}
