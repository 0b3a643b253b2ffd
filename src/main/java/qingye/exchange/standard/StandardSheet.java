package qingye.exchange.standard;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import qingye.exchange.Planning;
import qingye.exchange.log.Refusal;
import qingye.exchange.sheet.DatedCode;
import qingye.exchange.sheet.Grid;
import qingye.exchange.sheet.GridCell;
import qingye.exchange.sheet.Heads;
import qingye.exchange.sheet.SheetRows;
import qingye.exchange.source.RefusedSource;
import qingye.exchange.source.Room;
import qingye.exchange.standard.StandardReading.Fault;
import qingye.model.factor.Confidence;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;
import qingye.model.standard.Standard;
import qingye.model.standard.Term;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.model.text.Plain;
import qingye.task.Progress;

/// Reads a standard that somebody keeps in a table: a row per requirement with its code and title, and what else is
/// known of it. Headings are rows with a title alone, rows that others name as theirs, or follow from the codes. What
/// is not as it should be is said row by row; the rest can be taken all the same.
public final class StandardSheet {

    private static final String KEY = "exchange.standard.head.";
    private static final List<String> MEANINGS =
            List.of("parent", "title-en", "duty", "kind", "note", "number", "code", "title");

    /// A standard has a few hundred requirements.
    private static final Room ROOM = new Room(60_000, 64);
    private static final int LONGEST_CODE = 70;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST = 5_000;
    private static final int DEEPEST = 20;
    private static final int SHOWN = 40;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String HEADING = "H";

    private final String id;
    private final Localized<String> name;
    private final String prefix;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private String heading = "";
    private String before = "";
    private int headings;

    /// A requirement in the making.
    ///
    /// @param made whether the code is one of our own, as the row has none
    /// @param above the heading row it stands under; may be empty
    private record Draft(
            SheetRows.Row row, String code, boolean made, String parent, String above, Optional<Duty> duty,
            Optional<RequirementKind> kind, Localized<String> title, String number, String note) {}

    private StandardSheet(String id, Localized<String> name, String prefix) {
        this.id = id;
        this.name = name;
        this.prefix = prefix;
    }

    /// Reads a file.
    ///
    /// @param id of the standard it becomes
    /// @param name what the standard is called
    public static StandardReading read(Path file, String id, Localized<String> name, Progress progress) {
        try {
            return of(SheetRows.read(file, ROOM, progress.part(0, 0.5)), file, id, name, progress.part(0.5, 1));
        } catch (RefusedSource e) {
            return new StandardReading.Refused(new Planning.Unreadable(file, e.reason(), e.detail(), e.place()));
        }
    }

    private static StandardReading of(
            List<SheetRows.Row> rows, Path file, String id, Localized<String> name, Progress progress) {
        var sheet = new StandardSheet(id, name, prefix(rows));
        Optional<Heads> heads = Optional.empty();
        int done = 0;
        for (SheetRows.Row row : rows) {
            progress.at((double) done++ / rows.size());
            Optional<Heads> found = Heads.next(heads, row, Heads.of(row, KEY, MEANINGS, "code")
                    .filter(one -> one.at().containsKey("title") || one.at().containsKey("title-en")));
            if (found.isPresent()) {
                heads = found;
            } else {
                heads.ifPresent(one -> sheet.take(row, one));
            }
        }
        if (heads.isEmpty()) {
            return new StandardReading.Refused(new Planning.Unreadable(
                    file, Refusal.COLUMNS, "code, title", Optional.empty()));
        }
        return sheet.brought();
    }

    /// What the codes of headings without one begin with: no code of the table does.
    private static String prefix(List<SheetRows.Row> rows) {
        var prefix = new StringBuilder(HEADING);
        while (rows.stream().flatMap(row -> row.cells().stream()).anyMatch(
                cell -> isNumbered(cell.text().strip(), prefix.length(), prefix.toString()))) {
            prefix.append(HEADING);
        }
        return prefix.toString();
    }

    private static boolean isNumbered(String words, int at, String prefix) {
        return words.startsWith(prefix) && words.length() > at && Character.isDigit(words.charAt(at));
    }

    private void take(SheetRows.Row row, Heads heads) {
        Localized<String> title = title(row, heads);
        Optional<GridCell> cell = heads.cell(row, "code");
        String typed = code(row, heads, "code");
        boolean titled = !title.byLanguage().isEmpty();
        Optional<String> broken = MEANINGS.stream()
                .filter(meaning -> heads.cell(row, meaning).filter(GridCell::isBroken).isPresent()).findFirst();
        if (broken.isPresent()) {
            fault(Fault.Kind.RESULT, row, heads, broken.get(), heads.text(row, broken.get()), "");
            return;
        }
        Optional<String> dated = cell.flatMap(one -> DatedCode.of(one, before));
        if (dated.isPresent()) {
            fault(Fault.Kind.DATE, row, heads, typed, dated.get());
            return;
        }
        if (typed.isEmpty() && !titled) {
            fault(Fault.Kind.BLANK, row, heads, "", "");
            return;
        }
        if (typed.length() > LONGEST_CODE) {
            fault(Fault.Kind.LONG, row, heads, typed.substring(0, LONGEST_CODE), "");
            return;
        }
        Optional<String> endless = MEANINGS.stream().map(meaning -> heads.text(row, meaning))
                .filter(words -> words.length() > LONGEST_TEXT).findFirst();
        if (endless.isPresent()) {
            fault(Fault.Kind.WORDY, row, heads, endless.get().substring(0, SHOWN), "");
            return;
        }
        if (drafts.size() == MOST) {
            if (faults.stream().noneMatch(one -> one.kind() == Fault.Kind.MANY)) {
                fault(Fault.Kind.MANY, row, heads, Integer.toString(MOST), "");
            }
            return;
        }
        boolean alone = typed.isEmpty();
        String code = alone ? prefix + ++headings : typed;
        var draft = new Draft(row, code, alone, code(row, heads, "parent"), alone ? "" : heading, duty(row, heads),
                alone ? Optional.of(RequirementKind.GROUP) : kind(row, heads), title, heads.text(row, "number"),
                heads.text(row, "note"));
        if (drafts.putIfAbsent(code, draft) == null) {
            heading = alone ? code : heading;
            before = code;
        } else {
            fault(Fault.Kind.DUPLICATE, row, heads, code, "");
        }
    }

    /// A code stands in one line.
    private static String code(SheetRows.Row row, Heads heads, String meaning) {
        return SPACES.matcher(Plain.text(heads.text(row, meaning))).replaceAll(" ");
    }

    private static Localized<String> title(SheetRows.Row row, Heads heads) {
        Localized<String> title = Localized.none();
        String words = heads.text(row, "title");
        String english = heads.text(row, "title-en");
        title = words.isEmpty() ? title : title.with(Language.ZH_HANS, words);
        return english.isEmpty() ? title : title.with(Language.EN, english);
    }

    private Optional<Duty> duty(SheetRows.Row row, Heads heads) {
        String words = heads.text(row, "duty").toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Duty> named = Duty.of(words.replace(' ', '-').replace('_', '-'));
        for (Duty duty : List.of(Duty.COMPLY_OR_EXPLAIN, Duty.IF_MATERIAL, Duty.ENCOURAGED, Duty.VOLUNTARY,
                Duty.MANDATORY, Duty.SHALL)) {
            if (named.isEmpty() && Heads.pattern("exchange.standard.duty." + duty.code()).matcher(words).find()) {
                named = Optional.of(duty);
            }
        }
        if (named.isEmpty()) {
            fault(Fault.Kind.DUTY, row, heads, "duty", words, "");
        }
        return named;
    }

    private Optional<RequirementKind> kind(SheetRows.Row row, Heads heads) {
        String words = heads.text(row, "kind").toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<RequirementKind> named = RequirementKind.of(words);
        for (RequirementKind kind : RequirementKind.values()) {
            if (named.isEmpty() && Heads.pattern("exchange.standard.kind." + kind.code()).matcher(words).find()) {
                named = Optional.of(kind);
            }
        }
        if (named.isEmpty()) {
            fault(Fault.Kind.KIND, row, heads, "kind", words, "");
        }
        return named;
    }

    private void fault(Fault.Kind kind, SheetRows.Row row, Heads heads, String found, String meant) {
        fault(kind, row, heads, "code", found, meant);
    }

    private void fault(
            Fault.Kind kind, SheetRows.Row row, Heads heads, String meaning, String found, String meant) {
        String column = heads.column(meaning).map(at -> Grid.letters(at + 1)).orElse("A");
        faults.add(new Fault(kind, row.place().at(column), found, meant));
    }

    private StandardReading brought() {
        if (drafts.isEmpty()) {
            return new StandardReading.Brought(Optional.empty(), faults);
        }
        Map<String, String> parents = new LinkedHashMap<>();
        drafts.values().forEach(draft -> parents.put(draft.code(), parent(draft)));
        Set<String> clear = new HashSet<>();
        drafts.values().forEach(draft -> open(draft, parents, clear));
        Map<String, Integer> depths = depths(parents);
        String root = root();
        Set<String> headed = new HashSet<>(parents.values());
        var all = new ArrayList<Requirement>();
        all.add(requirement(root, Optional.empty(), 0, Duty.NONE, RequirementKind.GROUP, name,
                place(root, true, ""), ""));
        for (Draft draft : drafts.values()) {
            String parent = parents.getOrDefault(draft.code(), "");
            boolean group = headed.contains(draft.code());
            RequirementKind kind = draft.kind()
                    .orElse(group ? RequirementKind.GROUP : RequirementKind.NARRATIVE);
            Duty duty = draft.duty().orElse(kind == RequirementKind.GROUP ? Duty.NONE : Duty.VOLUNTARY);
            Localized<String> title = draft.title().byLanguage().isEmpty()
                    ? Localized.zh(draft.code())
                    : draft.title();
            all.add(requirement(draft.code(), Optional.of(parent.isEmpty() ? root : parent),
                    depths.getOrDefault(draft.code(), 1), duty, kind, title,
                    place(draft.code(), draft.made(), draft.number()), draft.note()));
        }
        return new StandardReading.Brought(Optional.of(new Standard(id, name, all)), faults);
    }

    private Requirement requirement(
            String code, Optional<String> parent, int level, Duty duty, RequirementKind kind,
            Localized<String> title, Requirement.Place place, String note) {
        return new Requirement(new RequirementKey(id, code), parent.map(one -> new RequirementKey(id, one)), level,
                place, duty, kind, title, Term.ALWAYS, note.isEmpty() ? Localized.none() : Localized.zh(note));
    }

    private static Requirement.Place place(String code, boolean made, String number) {
        return new Requirement.Place(number.isEmpty() && !made ? code : number, !made, Confidence.HIGH);
    }

    /// The code of the standard itself, which no row has.
    private String root() {
        var root = new StringBuilder(id.toUpperCase(Locale.ROOT));
        while (drafts.containsKey(root.toString())) {
            root.append('*');
        }
        return root.toString();
    }

    /// The heading a row names; else the longest code that its own begins with; else the heading row above it.
    private String parent(Draft draft) {
        if (!draft.parent().isEmpty()) {
            if (drafts.containsKey(draft.parent())) {
                return draft.parent();
            }
            faults.add(new Fault(Fault.Kind.NO_PARENT, draft.row().place(), draft.parent(), draft.code()));
            return "";
        }
        for (int at = draft.code().length() - 1; at > 0; at--) {
            String begin = draft.code().substring(0, at);
            if (!Character.isLetterOrDigit(draft.code().charAt(at)) && drafts.containsKey(begin)) {
                return begin;
            }
        }
        return draft.above();
    }

    /// Opens the circle that the headings of a row go in, if they do.
    ///
    /// @param clear the rows whose headings are known to lead to the top
    private void open(Draft draft, Map<String, String> parents, Set<String> clear) {
        Set<String> seen = new HashSet<>();
        String at = draft.code();
        while (!at.isEmpty() && !clear.contains(at) && seen.add(at)) {
            at = parents.getOrDefault(at, "");
        }
        if (at.isEmpty() || clear.contains(at)) {
            clear.addAll(seen);
        } else if (at.equals(draft.code())) {
            faults.add(new Fault(Fault.Kind.CYCLE, draft.row().place(), draft.code(),
                    parents.getOrDefault(draft.code(), "")));
            parents.put(draft.code(), "");
        }
    }

    /// How deep each row stands; what stands too deep is put to the top.
    private Map<String, Integer> depths(Map<String, String> parents) {
        Map<String, Integer> depths = new HashMap<>();
        for (Draft draft : drafts.values()) {
            var open = new ArrayDeque<String>();
            String at = draft.code();
            while (!at.isEmpty() && !depths.containsKey(at)) {
                open.push(at);
                at = parents.getOrDefault(at, "");
            }
            for (String code : open) {
                int depth = depths.getOrDefault(parents.getOrDefault(code, ""), 0) + 1;
                if (depth > DEEPEST) {
                    Optional.ofNullable(drafts.get(code)).ifPresent(deep -> faults.add(new Fault(
                            Fault.Kind.DEEP, deep.row().place(), code, Integer.toString(DEEPEST))));
                    parents.put(code, "");
                }
                depths.put(code, depth > DEEPEST ? 1 : depth);
            }
        }
        return depths;
    }
}
